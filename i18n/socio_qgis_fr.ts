<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlignTask</name>
    <message>
        <source>Measure how the map fits</source>
        <translation>Mesurer l'ajustement de la carte</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>{plan}, about {time}</source>
        <translation>{plan}, environ {time}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>Warning: {layer} has {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer map.</source>
        <translation>Attention : {layer} a {gsd} m par pixel, comme le niveau de zoom {zoom}. Les noms de petits lieux y manquent. Choisissez une carte plus fine.</translation>
    </message>
    <message>
        <source>Warning: the names on {layer} will be drawn {times} times smaller than they are and may be unreadable. Choose a finer ground resolution.</source>
        <translation>Attention : les noms sur {layer} seront dessinés {times} fois plus petits qu'ils ne sont et risquent d'être illisibles. Choisissez une résolution au sol plus fine.</translation>
    </message>
    <message>
        <source>Warning: the map will be drawn at {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer ground resolution.</source>
        <translation>Attention : la carte sera dessinée à {gsd} m par pixel, comme le niveau de zoom {zoom}. Les noms de petits lieux y manquent. Choisissez une résolution au sol plus fine.</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} can&apos;t be read off map pictures without an OCR pack. Get it here, or add vector layers with names in their fields.</source>
        <translation>Attention : sans paquet OCR, les étiquettes en écriture {script} ne peuvent pas être lues sur les images de carte. Téléchargez-le ici, ou ajoutez des couches vecteur dont les champs ont des noms.</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} are read off map pictures only with an OCR pack or Tesseract for it. Otherwise add vector layers with names in their fields.</source>
        <translation>Attention : les étiquettes en écriture {script} ne sont lues sur les images de carte qu'avec un paquet OCR ou Tesseract pour elle. Sinon, ajoutez des couches vecteur dont les champs ont des noms.</translation>
    </message>
</context>
<context>
    <name>BoxesBar</name>
    <message>
        <source>Drag a box to move it, its sides to resize it, empty ground for a new one. Delete or a right click deletes, Enter continues.</source>
        <translation>Glissez un cadre pour le déplacer, ses côtés pour le redimensionner, le vide pour en créer un. Suppr ou un clic droit supprime, Entrée continue.</translation>
    </message>
    <message>
        <source>New boxes are for</source>
        <translation>Nouveaux cadres pour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue without asking</source>
        <translation>Continuer sans demander</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Edit boxes</source>
        <translation>Modifier les cadres</translation>
    </message>
    <message>
        <source>Query that new boxes belong to</source>
        <translation>Requête des nouveaux cadres</translation>
    </message>
    <message>
        <source>Go on with these boxes</source>
        <translation>Continuer avec ces cadres</translation>
    </message>
    <message>
        <source>Go on with these boxes, and ask no more in this run</source>
        <translation>Continuer avec ces cadres, sans plus demander pendant cette exécution</translation>
    </message>
    <message>
        <source>Show the boxes as they were found</source>
        <translation>Montrer les cadres tels que trouvés</translation>
    </message>
    <message>
        <source>Take the map tool for boxes again</source>
        <translation>Reprendre l'outil des cadres</translation>
    </message>
    <message>
        <source>Boxes of window {window} of {total}</source>
        <translation>Cadres de la fenêtre {window} sur {total}</translation>
    </message>
    <message>
        <source>Zoom to the window</source>
        <translation>Zoomer sur la fenêtre</translation>
    </message>
    <message>
        <source>Show the whole window on the map</source>
        <translation>Afficher toute la fenêtre sur la carte</translation>
    </message>
</context>
<context>
    <name>BuildDatasetAlgorithm</name>
    <message>
        <source>Build a data set of places</source>
        <translation>Créer un jeu de données de lieux</translation>
    </message>
    <message>
        <source>Polygons of places</source>
        <translation>Polygones des lieux</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>Champ du nom</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <source>Field with the function</source>
        <translation>Champ de la fonction</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>New folder for the data set</source>
        <translation>Nouveau dossier du jeu de données</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Nombre d'exemples</translation>
    </message>
    <message>
        <source>{number} dropped: {reason}</source>
        <translation>{number} écartés : {reason}</translation>
    </message>
    <message>
        <source>Makes a data set in the SocioSeg layout, to evaluate or train models on your own places.

Polygons: all places of the area, with fields for what they are called (name), what they are (class) and what they are for (function). One field is enough. A class question means all polygons of that class in its picture, so places that are missing in the layer become errors of the data set.
Map layers: drawn as the project shows them, with their labels.
Map layers in another style: drawn for each sample as well, to measure how a model does on maps of a style that it was not trained on.
Ground resolution: metres per pixel; 0 chooses one that shows most places whole.
Output: a new folder; an existing data set is never overwritten, a build that was stopped goes on.

Places whose name can&apos;t be read on the map, that are too small or too large, or where map and imagery do not fit, are dropped; report.json says which and why.</source>
        <translation>Crée un jeu de données au format SocioSeg, pour évaluer ou entraîner des modèles sur vos propres lieux.

Polygones : tous les lieux de la zone, avec des champs pour leur nom (name), ce qu'ils sont (class) et à quoi ils servent (function). Un champ suffit. Une question de classe désigne tous les polygones de cette classe dans son image ; les lieux absents de la couche deviennent donc des erreurs du jeu de données.
Couches de carte : dessinées comme dans le projet, avec leurs étiquettes.
Couches de carte dans un autre style : dessinées aussi pour chaque exemple, afin de mesurer ce que vaut un modèle sur des cartes d'un style sur lequel il n'a pas été entraîné.
Résolution au sol : mètres par pixel ; 0 en choisit une qui montre la plupart des lieux en entier.
Sortie : un nouveau dossier ; un jeu de données existant n'est jamais écrasé, une création arrêtée reprend.

Les lieux dont le nom est illisible sur la carte, trop petits ou trop grands, ou dont la carte et l'imagerie ne concordent pas, sont écartés ; report.json dit lesquels et pourquoi.</translation>
    </message>
    <message>
        <source>Map layers in another style</source>
        <translation>Couches de carte dans un autre style</translation>
    </message>
    <message>
        <source>Name of that style</source>
        <translation>Nom de ce style</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the last run</source>
        <translation>Détails de la dernière exécution</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>No labels were read here.</source>
        <translation>Aucune étiquette n'a été lue ici.</translation>
    </message>
    <message>
        <source>Nothing was found in this window.</source>
        <translation>Rien n'a été trouvé dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Labels read</source>
        <translation>Étiquettes lues</translation>
    </message>
    <message>
        <source>First stage, map</source>
        <translation>Première étape, carte</translation>
    </message>
    <message>
        <source>First stage, imagery</source>
        <translation>Première étape, imagerie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Requête</translation>
    </message>
    <message>
        <source>Here is shown what was read and weighed, as soon as a run has begun.</source>
        <translation>Ici s'affiche ce qui a été lu et pesé, dès qu'une exécution a commencé.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Étape {number}</translation>
    </message>
    <message>
        <source>Labels of points</source>
        <translation>Étiquettes de points</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>remplissage</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>roads and size</source>
        <translation>rues et taille</translation>
    </message>
    <message>
        <source>network with roads</source>
        <translation>réseau avec rues</translation>
    </message>
    <message>
        <source>Boxes checked by hand</source>
        <translation>Cadres vérifiés à la main</translation>
    </message>
    <message>
        <source>{found} found, {kept} kept as they were, {by_hand} changed or drawn</source>
        <translation>{found} trouvés, {kept} gardés tels quels, {by_hand} modifiés ou dessinés</translation>
    </message>
    <message>
        <source>Possible outlines, and how certain each is</source>
        <translation>Contours possibles et leur certitude</translation>
    </message>
    <message>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>couverture du sol</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Remove undecided results...</source>
        <translation>Retirer les résultats non décidés...</translation>
    </message>
    <message>
        <source>Remove what this run found and nobody has accepted, rejected or edited</source>
        <translation>Retire ce que cette exécution a trouvé et que personne n'a accepté, rejeté ni modifié</translation>
    </message>
    <message>
        <source>Undo the last run...</source>
        <translation>Annuler la dernière exécution...</translation>
    </message>
    <message>
        <source>Remove what the last run added, and bring back what it updated</source>
        <translation>Retire ce que la dernière exécution a ajouté et rétablit ce qu'elle a mis à jour</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>All results of this run are decided on or edited.</source>
        <translation>Tous les résultats de cette exécution sont décidés ou modifiés.</translation>
    </message>
    <message>
        <source>Results of “{queries}” that will be removed: {count}.</source>
        <translation>Résultats de « {queries} » qui seront retirés : {count}.</translation>
    </message>
    <message>
        <source>Results that will be as they were before this run: {count}.</source>
        <translation>Résultats qui redeviendront comme avant cette exécution : {count}.</translation>
    </message>
    <message>
        <source>What was accepted, rejected or edited stays.</source>
        <translation>Ce qui a été accepté, rejeté ou modifié reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed: {removed}. As before the run: {restored}.</source>
        <translation>Retirés : {removed}. Comme avant l'exécution : {restored}.</translation>
    </message>
    <message>
        <source>List the runs</source>
        <translation>Lister les exécutions</translation>
    </message>
    <message>
        <source>Take back a run</source>
        <translation>Reprendre une exécution</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A message is too long.</source>
        <translation>Un message est trop long.</translation>
    </message>
    <message>
        <source>Add a satellite or aerial layer and choose it.</source>
        <translation>Ajoutez une couche satellite ou aérienne et choisissez-la.</translation>
    </message>
    <message>
        <source>Add the file by Layer, Add Layer, Add Vector Layer.</source>
        <translation>Ajoutez le fichier par Couche, Ajouter une couche, Ajouter une couche vecteur.</translation>
    </message>
    <message>
        <source>Assign one: right-click the layer, Layer CRS, Set Layer CRS.</source>
        <translation>Attribuez-en un : clic droit sur la couche, SCR de la couche, Définir le SCR de la couche.</translation>
    </message>
    <message>
        <source>Check its source and the network, or leave it out.</source>
        <translation>Vérifiez sa source et le réseau, ou ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>Check the CRS of the project and of the layers.</source>
        <translation>Vérifiez le SCR du projet et des couches.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there; stop runs that use the engine.</source>
        <translation>Vérifiez-y l’espace libre et les droits ; arrêtez les exécutions qui utilisent le moteur.</translation>
    </message>
    <message>
        <source>Check the network or the proxy, then try again; the log has the reason.</source>
        <translation>Vérifiez le réseau ou le proxy, puis réessayez ; la raison est dans le journal.</translation>
    </message>
    <message>
        <source>Check the source of the map layers and the network, or choose other layers.</source>
        <translation>Vérifiez la source des couches de carte et le réseau, ou choisissez d’autres couches.</translation>
    </message>
    <message>
        <source>Choose a name ending in .gpkg.</source>
        <translation>Choisissez un nom qui se termine par .gpkg.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose at least one layer that shows names or kinds of places.</source>
        <translation>Choisissez au moins une couche qui montre des noms ou des types de lieux.</translation>
    </message>
    <message>
        <source>Choose one at the lower right of QGIS.</source>
        <translation>Choisissez-en un en bas à droite de QGIS.</translation>
    </message>
    <message>
        <source>Draw a smaller area or choose a coarser ground resolution.</source>
        <translation>Dessinez une zone plus petite ou choisissez une résolution plus grossière.</translation>
    </message>
    <message>
        <source>Draw an area with some width.</source>
        <translation>Dessinez une zone qui a une largeur.</translation>
    </message>
    <message>
        <source>Draw it where the imagery is, or choose another imagery layer.</source>
        <translation>Dessinez-la là où se trouve l’image, ou choisissez une autre couche d’image.</translation>
    </message>
    <message>
        <source>Draw one, or take the visible extent.</source>
        <translation>Dessinez-en une, ou prenez l’emprise visible.</translation>
    </message>
    <message>
        <source>Free some space on its disk, then run again.</source>
        <translation>Libérez de l’espace sur le disque, puis relancez.</translation>
    </message>
    <message>
        <source>Leave the layers in the project while a run works.</source>
        <translation>Laissez les couches dans le projet pendant une exécution.</translation>
    </message>
    <message>
        <source>No imagery is chosen.</source>
        <translation>Aucune image n’est choisie.</translation>
    </message>
    <message>
        <source>No map layer is chosen.</source>
        <translation>Aucune couche de carte n’est choisie.</translation>
    </message>
    <message>
        <source>QGIS draws another extent than asked.</source>
        <translation>QGIS dessine une autre emprise que celle demandée.</translation>
    </message>
    <message>
        <source>Reinstall the engine, so that it fits the plugin.</source>
        <translation>Réinstallez le moteur pour qu’il corresponde à l’extension.</translation>
    </message>
    <message>
        <source>Repair its source, or leave it out.</source>
        <translation>Réparez sa source, ou ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>Report this as an error.</source>
        <translation>Signalez-le comme une erreur.</translation>
    </message>
    <message>
        <source>Run again, with a smaller area if it happens again.</source>
        <translation>Relancez, avec une zone plus petite si cela se reproduit.</translation>
    </message>
    <message>
        <source>Save or discard them, then run again.</source>
        <translation>Enregistrez-les ou abandonnez-les, puis relancez.</translation>
    </message>
    <message>
        <source>Set it up anew.</source>
        <translation>Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>Set the engine up anew, so that it fits the plugin.</source>
        <translation>Installez à nouveau le moteur pour qu’il corresponde à l’extension.</translation>
    </message>
    <message>
        <source>Set the engine up anew.</source>
        <translation>Installez à nouveau le moteur.</translation>
    </message>
    <message>
        <source>Set the engine up in the panel.</source>
        <translation>Installez le moteur dans le panneau.</translation>
    </message>
    <message>
        <source>Split them over several runs.</source>
        <translation>Répartissez-les sur plusieurs exécutions.</translation>
    </message>
    <message>
        <source>The area is not on the Earth.</source>
        <translation>La zone n’est pas sur la Terre.</translation>
    </message>
    <message>
        <source>The area of interest has no place in metres.</source>
        <translation>La zone d’intérêt n’a pas de position en mètres.</translation>
    </message>
    <message>
        <source>The area of interest is empty.</source>
        <translation>La zone d’intérêt est vide.</translation>
    </message>
    <message>
        <source>The engine could not be set up.</source>
        <translation>Le moteur n’a pas pu être installé.</translation>
    </message>
    <message>
        <source>The engine does not start.</source>
        <translation>Le moteur ne démarre pas.</translation>
    </message>
    <message>
        <source>The engine is damaged, or of another version than the plugin.</source>
        <translation>Le moteur est endommagé, ou d’une autre version que l’extension.</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>Le moteur n’est pas encore installé.</translation>
    </message>
    <message>
        <source>The engine sent a malformed message.</source>
        <translation>Le moteur a envoyé un message mal formé.</translation>
    </message>
    <message>
        <source>The engine sent something that is no message.</source>
        <translation>Le moteur a envoyé quelque chose qui n’est pas un message.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python does not start.</source>
        <translation>Le Python du moteur ne démarre pas.</translation>
    </message>
    <message>
        <source>The ground resolution must be above zero.</source>
        <translation>La résolution au sol doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>The map shows nothing in this area.</source>
        <translation>La carte ne montre rien dans cette zone.</translation>
    </message>
    <message>
        <source>The project has no CRS.</source>
        <translation>Le projet n’a pas de SCR.</translation>
    </message>
    <message>
        <source>The run met an error that it does not know.</source>
        <translation>L’exécution a rencontré une erreur inconnue.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>L’exécution a été annulée.</translation>
    </message>
    <message>
        <source>The set-up was cancelled.</source>
        <translation>L’installation a été annulée.</translation>
    </message>
    <message>
        <source>There is no area of interest.</source>
        <translation>Il n’y a pas de zone d’intérêt.</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>Il n’y a pas de requête.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the details.</source>
        <translation>Réessayez ; si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, set the engine up anew.</source>
        <translation>Réessayez ; si cela se reproduit, installez à nouveau le moteur.</translation>
    </message>
    <message>
        <source>Type what to look for, one query a line.</source>
        <translation>Écrivez ce qu’il faut chercher, une requête par ligne.</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Mettez l’extension à jour.</translation>
    </message>
    <message>
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>Aucun Python de version 3.10 ou plus récente n’a été trouvé.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Voir le journal.</translation>
    </message>
    <message>
        <source>Accept some first, with A.</source>
        <translation>Acceptez-en d'abord, avec A.</translation>
    </message>
    <message>
        <source>Allow writing to its file, and take the mark Read-only off the layer.</source>
        <translation>Autorisez l'écriture dans son fichier et retirez la marque « lecture seule » de la couche.</translation>
    </message>
    <message>
        <source>Check that no other program has its file open, then try again.</source>
        <translation>Vérifiez qu'aucun autre programme n'a ouvert son fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs; QGIS&apos;s proxy settings count.</source>
        <translation>Vérifiez l'adresse et que le serveur fonctionne ; le proxy réglé dans QGIS compte.</translation>
    </message>
    <message>
        <source>Check the address: most end in /v1.</source>
        <translation>Vérifiez l'adresse : la plupart se terminent par /v1.</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>Vérifiez la clé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose it where you find places.</source>
        <translation>Choisissez-le là où vous cherchez des lieux.</translation>
    </message>
    <message>
        <source>Edit it by hand.</source>
        <translation>Modifiez-le à la main.</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or set SOCIO_API_KEY before QGIS starts.</source>
        <translation>Saisissez le mot de passe principal de QGIS, ou définissez SOCIO_API_KEY avant le démarrage de QGIS.</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or type the key again under Server.</source>
        <translation>Saisissez le mot de passe principal de QGIS, ou retapez la clé sous « Serveur ».</translation>
    </message>
    <message>
        <source>It was stopped; what was downloaded is kept.</source>
        <translation>Arrêté ; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>No result is accepted yet.</source>
        <translation>Aucun résultat n'est encore accepté.</translation>
    </message>
    <message>
        <source>Run once in the panel and agree there, or set SEND_PICTURES in Processing.</source>
        <translation>Lancez une fois depuis le panneau et donnez-y votre accord, ou activez SEND_PICTURES dans les traitements.</translation>
    </message>
    <message>
        <source>Take them out; the key has a field of its own.</source>
        <translation>Retirez-les ; la clé a son propre champ.</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in QGIS&apos;s authentication database.</source>
        <translation>La clé ne peut pas être conservée dans la base d'authentification de QGIS.</translation>
    </message>
    <message>
        <source>The model has no name.</source>
        <translation>Le modèle n'a pas de nom.</translation>
    </message>
    <message>
        <source>The outline can&apos;t be changed.</source>
        <translation>Le contour ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The server answers, but names no models.</source>
        <translation>Le serveur répond, mais ne nomme aucun modèle.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation>Le serveur refuse la clé.</translation>
    </message>
    <message>
        <source>The server&apos;s address has a user name or password in it.</source>
        <translation>L'adresse du serveur contient un nom d'utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>The server&apos;s key can&apos;t be read from QGIS&apos;s authentication database.</source>
        <translation>La clé du serveur ne peut pas être lue dans la base d'authentification de QGIS.</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Ce n'est pas l'adresse d'un serveur.</translation>
    </message>
    <message>
        <source>Write it with its beginning and version, for example http://127.0.0.1:8000/v1.</source>
        <translation>Écrivez-la avec son début et sa version, par exemple http://127.0.0.1:8000/v1.</translation>
    </message>
    <message>
        <source>Write the name that the server knows it by.</source>
        <translation>Écrivez le nom sous lequel le serveur le connaît.</translation>
    </message>
    <message>
        <source>Choose another map layer.</source>
        <translation>Choisissez une autre couche de carte.</translation>
    </message>
    <message>
        <source>Look at it yourself.</source>
        <translation>Regardez par vous-même.</translation>
    </message>
    <message>
        <source>The fit can&apos;t be measured.</source>
        <translation>L'ajustement ne peut pas être mesuré.</translation>
    </message>
    <message>
        <source>The map lies too far off the imagery.</source>
        <translation>La carte est trop décalée de l'imagerie.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Make it again in another folder.</source>
        <translation>Refaites-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>A certificate is not trusted. Where a proxy has one of its own, let SSL_CERT_FILE name it.</source>
        <translation>Un certificat n'est pas reconnu. Si un proxy a le sien, indiquez-le dans SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>A package for this Python is missing. Choose another Python; a folder with packages must be made for the same one.</source>
        <translation>Il manque un paquet pour ce Python. Choisissez un autre Python ; un dossier de paquets doit être fait pour le même.</translation>
    </message>
    <message>
        <source>A package is not the one that was locked: a proxy or mirror may have changed it.</source>
        <translation>Un paquet n'est pas celui qui était fixé : un proxy ou un miroir l'a peut-être modifié.</translation>
    </message>
    <message>
        <source>The Python Package Index can&apos;t be reached. Check the network, or set the packages up from a folder. What was downloaded is kept.</source>
        <translation>Le Python Package Index est injoignable. Vérifiez le réseau, ou installez les paquets depuis un dossier. Ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>The chosen Python can&apos;t make environments.</source>
        <translation>Le Python choisi ne peut pas créer d'environnements.</translation>
    </message>
    <message>
        <source>The disk is full: free 1 GB, try again.</source>
        <translation>Le disque est plein : libérez 1 Go, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy refused. Check it in QGIS under Settings, Options, Network.</source>
        <translation>Le proxy a refusé. Vérifiez-le dans QGIS sous Préférences, Options, Réseau.</translation>
    </message>
    <message>
        <source>This Python can&apos;t make environments: install python3-venv, or choose another Python.</source>
        <translation>Ce Python ne peut pas créer d'environnements : installez python3-venv ou choisissez un autre Python.</translation>
    </message>
    <message>
        <source>Writing was refused. Look at the folder&apos;s permissions, or whether a virus scanner stopped it.</source>
        <translation>L'écriture a été refusée. Vérifiez les droits du dossier, ou si un antivirus l'a bloquée.</translation>
    </message>
    <message>
        <source>Reinstall the engine.</source>
        <translation>Réinstallez le moteur.</translation>
    </message>
    <message>
        <source>The engine&apos;s boxes can&apos;t be read.</source>
        <translation>Les cadres du moteur sont illisibles.</translation>
    </message>
    <message>
        <source>Pictures of the area would leave this machine, to {server}, and you have not agreed.</source>
        <translation>Les images de la zone quitteraient cette machine, vers {server}, et vous ne l’avez pas accepté.</translation>
    </message>
    <message>
        <source>The area needs {count} windows.</source>
        <translation>La zone nécessite {count} fenêtres.</translation>
    </message>
    <message>
        <source>The area of interest lies outside the imagery ({layers}).</source>
        <translation>La zone d’intérêt est en dehors de l’imagerie ({layers}).</translation>
    </message>
    <message>
        <source>The engine could not be put into {folder}.</source>
        <translation>Le moteur n’a pas pu être placé dans {folder}.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (code {code}).</source>
        <translation>Le moteur s’est arrêté de façon inattendue (code {code}).</translation>
    </message>
    <message>
        <source>The engine has not answered for {seconds} seconds and was ended.</source>
        <translation>Le moteur n’a pas répondu pendant {seconds} secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>The files of the sample project in {folder} can&apos;t be read.</source>
        <translation>Les fichiers du projet d’exemple dans {folder} sont illisibles.</translation>
    </message>
    <message>
        <source>The folder for temporary files, {folder}, can&apos;t be written.</source>
        <translation>Impossible d’écrire dans le dossier des fichiers temporaires, {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be changed.</source>
        <translation>La couche {layer} ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be read.</source>
        <translation>La couche {layer} est illisible.</translation>
    </message>
    <message>
        <source>The layer {layer} has edits that are not saved.</source>
        <translation>La couche {layer} a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>The layer {layer} has no CRS.</source>
        <translation>La couche {layer} n’a pas de SCR.</translation>
    </message>
    <message>
        <source>The results were written to {file}, but QGIS can&apos;t read them.</source>
        <translation>Les résultats ont été écrits dans {file}, mais QGIS ne peut pas les lire.</translation>
    </message>
    <message>
        <source>The review could not be saved in the layer {layer}.</source>
        <translation>La vérification n’a pas pu être enregistrée dans la couche {layer}.</translation>
    </message>
    <message>
        <source>The town could not be drawn. {reason}</source>
        <translation>La ville n’a pas pu être dessinée. {reason}</translation>
    </message>
    <message>
        <source>There are {count} queries; a run takes {most}.</source>
        <translation>Il y a {count} requêtes ; une exécution en accepte {most}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>{file} est illisible.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation>Impossible d’écrire dans {file}.</translation>
    </message>
    <message>
        <source>{file} exists, and nothing is overwritten.</source>
        <translation>{file} existe déjà, et rien n’est écrasé.</translation>
    </message>
    <message>
        <source>{file} is no GeoPackage.</source>
        <translation>{file} n’est pas un GeoPackage.</translation>
    </message>
    <message>
        <source>Draw a smaller area.</source>
        <translation>Dessinez une zone plus petite.</translation>
    </message>
    <message>
        <source>The area of interest is too large.</source>
        <translation>La zone d’intérêt est trop grande.</translation>
    </message>
    <message>
        <source>That change stays; the step is left out.</source>
        <translation>Cette modification est conservée ; l'étape est ignorée.</translation>
    </message>
    <message>
        <source>This result was changed by another tool meanwhile.</source>
        <translation>Ce résultat a été modifié entre-temps par un autre outil.</translation>
    </message>
    <message>
        <source>Draw it where the map is, or choose another map layer.</source>
        <translation>Dessinez-la là où se trouve la carte, ou choisissez une autre couche de carte.</translation>
    </message>
    <message>
        <source>The area of interest lies outside the map ({layers}).</source>
        <translation>La zone d'intérêt est hors de la carte ({layers}).</translation>
    </message>
    <message>
        <source>The imagery covers {percent} percent of the area; the rest is left out.</source>
        <translation>L'imagerie couvre {percent} pour cent de la zone ; le reste est laissé de côté.</translation>
    </message>
    <message>
        <source>The layer {layer} was removed from the project during the run.</source>
        <translation>La couche {layer} a été retirée du projet pendant l'exécution.</translation>
    </message>
    <message>
        <source>The map covers {percent} percent of the area; the rest is left out.</source>
        <translation>La carte couvre {percent} pour cent de la zone ; le reste est laissé de côté.</translation>
    </message>
    <message>
        <source>The run can&apos;t be taken back.</source>
        <translation>L'exécution ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>The runs can&apos;t be listed.</source>
        <translation>Les exécutions ne peuvent pas être listées.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>Dessinez la zone là où se trouve l’image, ou vérifiez sa source et le réseau.</translation>
    </message>
    <message>
        <source>The imagery shows nothing in this area.</source>
        <translation>L’image ne montre rien dans cette zone.</translation>
    </message>
    <message>
        <source>A data set has the layout SPLIT/ID/{sat,map,mask}.png, question.json, or parquet files whose names begin with {split}.</source>
        <translation>Un jeu de données a la structure SPLIT/ID/{sat,map,mask}.png, question.json, ou des fichiers Parquet dont les noms commencent par {split}.</translation>
    </message>
    <message>
        <source>A file can&apos;t be made beside {file}: {reason}.</source>
        <translation>Impossible de créer un fichier à côté de {file} : {reason}.</translation>
    </message>
    <message>
        <source>A file can&apos;t be used: {reason}.</source>
        <translation>Un fichier est inutilisable : {reason}.</translation>
    </message>
    <message>
        <source>A map feature can&apos;t be read.</source>
        <translation>Une entité de la carte est illisible.</translation>
    </message>
    <message>
        <source>A message of type {type} came without {key}.</source>
        <translation>Un message de type {type} est arrivé sans {key}.</translation>
    </message>
    <message>
        <source>A message of type {type} is not known.</source>
        <translation>Un message de type {type} n’est pas connu.</translation>
    </message>
    <message>
        <source>A picture from QGIS can&apos;t be read.</source>
        <translation>Une image de QGIS est illisible.</translation>
    </message>
    <message>
        <source>A picture has another size than asked.</source>
        <translation>Une image n’a pas la taille demandée.</translation>
    </message>
    <message>
        <source>A picture has the impossible form {form}.</source>
        <translation>Une image a la forme impossible {form}.</translation>
    </message>
    <message>
        <source>A point lies outside of the picture.</source>
        <translation>Un point est en dehors de l’image.</translation>
    </message>
    <message>
        <source>A worker ended, most often for lack of memory.</source>
        <translation>Un processus s’est arrêté, le plus souvent par manque de mémoire.</translation>
    </message>
    <message>
        <source>About {fitting} billion would fit. A server (openai:URL#MODEL) or the map reader need no such memory.</source>
        <translation>Environ {fitting} milliards tiendraient. Un serveur (openai:URL#MODEL) ou le lecteur de carte n’ont pas besoin de cette mémoire.</translation>
    </message>
    <message>
        <source>Accept them on {page}, then run: {login}</source>
        <translation>Acceptez-les sur {page}, puis lancez : {login}</translation>
    </message>
    <message>
        <source>Add it, or remove the folder.</source>
        <translation>Ajoutez-le, ou retirez le dossier.</translation>
    </message>
    <message>
        <source>Add one; see docs/models.md.</source>
        <translation>Ajoutez-en un ; voir docs/models.md.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose another place.</source>
        <translation>Autorisez l’écriture dans le dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Another run is writing {file}.</source>
        <translation>Une autre exécution écrit {file}.</translation>
    </message>
    <message>
        <source>Assign one in QGIS.</source>
        <translation>Attribuez-en un dans QGIS.</translation>
    </message>
    <message>
        <source>Call set_image first.</source>
        <translation>Appelez d’abord set_image.</translation>
    </message>
    <message>
        <source>Check how it is written; for a private one run: {login}</source>
        <translation>Vérifiez l’orthographe ; pour un modèle privé, lancez : {login}</translation>
    </message>
    <message>
        <source>Check its address and that it runs; a busy one may need more time.</source>
        <translation>Vérifiez son adresse et qu’il est en marche ; s’il est occupé, il lui faut peut-être plus de temps.</translation>
    </message>
    <message>
        <source>Check its free space.</source>
        <translation>Vérifiez son espace libre.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Check its permissions and its disk, or let {variable} name another folder.</source>
        <translation>Vérifiez ses droits et son disque, ou indiquez un autre dossier dans {variable}.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Check permissions and free space, then try again: what is finished is kept.</source>
        <translation>Vérifiez les droits et l’espace libre, puis réessayez : ce qui est fini est conservé.</translation>
    </message>
    <message>
        <source>Check that its folder is complete and has its weights as .safetensors files.</source>
        <translation>Vérifiez que son dossier est complet et contient les poids en fichiers .safetensors.</translation>
    </message>
    <message>
        <source>Check that the address ends as the server&apos;s manual says, most often in /v1.</source>
        <translation>Vérifiez que l’adresse se termine comme le dit le manuel du serveur, le plus souvent par /v1.</translation>
    </message>
    <message>
        <source>Check that the folder holds encoder.onnx and decoder.onnx, complete.</source>
        <translation>Vérifiez que le dossier contient encoder.onnx et decoder.onnx, complets.</translation>
    </message>
    <message>
        <source>Check that this is the right kind of model and that its download is complete.</source>
        <translation>Vérifiez que c’est le bon type de modèle et que son téléchargement est complet.</translation>
    </message>
    <message>
        <source>Check the CRS of the project, then draw the area again.</source>
        <translation>Vérifiez le SCR du projet, puis dessinez à nouveau la zone.</translation>
    </message>
    <message>
        <source>Check the address and that the server offers the model {model}.</source>
        <translation>Vérifiez l’adresse et que le serveur propose le modèle {model}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or name a mirror (HF_ENDPOINT). Then try again: what was downloaded is kept.</source>
        <translation>Vérifiez le réseau et le proxy (HTTPS_PROXY ou les paramètres de QGIS), ou indiquez un miroir (HF_ENDPOINT). Réessayez ensuite : ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Choose a data set that has them.</source>
        <translation>Choisissez un jeu de données qui en a.</translation>
    </message>
    <message>
        <source>Choose a finer resolution, or imagery and a map that show more of the same ground.</source>
        <translation>Choisissez une résolution plus fine, ou une image et une carte qui montrent davantage le même terrain.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons of places.</source>
        <translation>Choisissez une couche de polygones de lieux.</translation>
    </message>
    <message>
        <source>Choose a model that has them; weights in .bin or .pt files can run code.</source>
        <translation>Choisissez un modèle qui les a ; les poids en fichiers .bin ou .pt peuvent exécuter du code.</translation>
    </message>
    <message>
        <source>Choose a satellite or aerial layer.</source>
        <translation>Choisissez une couche satellite ou aérienne.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or fewer map layers.</source>
        <translation>Choisissez une zone plus petite, ou moins de couches de carte.</translation>
    </message>
    <message>
        <source>Choose another file, or allow writing to it.</source>
        <translation>Choisissez un autre fichier, ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>Choose another file, or repair this one.</source>
        <translation>Choisissez un autre fichier, ou réparez celui-ci.</translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation>Choisissez un autre fichier ; celui-ci est resté tel quel.</translation>
    </message>
    <message>
        <source>Choose another path, or check permissions and free space.</source>
        <translation>Choisissez un autre chemin, ou vérifiez les droits et l’espace libre.</translation>
    </message>
    <message>
        <source>Choose another result.</source>
        <translation>Choisissez un autre résultat.</translation>
    </message>
    <message>
        <source>Choose another split.</source>
        <translation>Choisissez une autre partie du jeu de données.</translation>
    </message>
    <message>
        <source>Choose imagery that covers it, or check its source and the network.</source>
        <translation>Choisissez une image qui la couvre, ou vérifiez sa source et le réseau.</translation>
    </message>
    <message>
        <source>Choose layers of one area, and check their CRS.</source>
        <translation>Choisissez des couches d’une même zone et vérifiez leur SCR.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Choisissez parmi : {choices}.</translation>
    </message>
    <message>
        <source>Choose one with --layer.</source>
        <translation>Choisissez-en une avec --layer.</translation>
    </message>
    <message>
        <source>Choose the field with the name, the class or the function of the places.</source>
        <translation>Choisissez le champ avec le nom, la classe ou la fonction des lieux.</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>Cliquez sur une couche de polygones dans le panneau Couches et sélectionnez-y des entités.</translation>
    </message>
    <message>
        <source>Click closer to the place.</source>
        <translation>Cliquez plus près du lieu.</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, ask fewer queries at once, or take a smaller model.</source>
        <translation>Fermez les autres programmes qui utilisent le GPU, posez moins de requêtes à la fois, ou prenez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Compare it with the profiles in resources/models.</source>
        <translation>Comparez-le aux profils de resources/models.</translation>
    </message>
    <message>
        <source>Compare reports of the same data set and split.</source>
        <translation>Comparez des rapports du même jeu de données et de la même partie.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder in the options.</source>
        <translation>Branchez le lecteur, ou choisissez un autre dossier dans les options.</translation>
    </message>
    <message>
        <source>Copy it anew, without spaces.</source>
        <translation>Copiez-la à nouveau, sans espaces.</translation>
    </message>
    <message>
        <source>Do not use it before its owner has explained that.</source>
        <translation>Ne l’utilisez pas avant que son propriétaire l’ait expliqué.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Download it again; if that does not help, the mirror or the network changes files.</source>
        <translation>Téléchargez-le à nouveau ; si cela n’aide pas, le miroir ou le réseau modifie les fichiers.</translation>
    </message>
    <message>
        <source>Download one first.</source>
        <translation>Téléchargez-en d’abord un.</translation>
    </message>
    <message>
        <source>Downloads need huggingface_hub, not installed here.</source>
        <translation>Les téléchargements ont besoin de huggingface_hub, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Draw it again, or repair its geometry.</source>
        <translation>Dessinez-la à nouveau, ou réparez sa géométrie.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Dessinez-la à nouveau.</translation>
    </message>
    <message>
        <source>Draw it on the same grid.</source>
        <translation>Dessinez-le sur la même grille.</translation>
    </message>
    <message>
        <source>Draw the mask on the satellite picture&apos;s grid.</source>
        <translation>Dessinez le masque sur la grille de l’image satellite.</translation>
    </message>
    <message>
        <source>End what uses the model, QGIS&apos;s engine for example, then try again.</source>
        <translation>Arrêtez ce qui utilise le modèle, par exemple le moteur de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <source>Every sample failed, the first with:</source>
        <translation>Tous les exemples ont échoué, le premier ainsi :</translation>
    </message>
    <message>
        <source>Export them anew: socio models export-onnx --help</source>
        <translation>Exportez-les à nouveau : socio models export-onnx --help</translation>
    </message>
    <message>
        <source>Free some space, or let {variable} name a folder on another disk.</source>
        <translation>Libérez de l’espace, ou indiquez dans {variable} un dossier d’un autre disque.</translation>
    </message>
    <message>
        <source>Free some space, then run again.</source>
        <translation>Libérez de l’espace, puis relancez.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>Give --json another file, or remove this one to begin anew.</source>
        <translation>Indiquez un autre fichier avec --json, ou retirez celui-ci pour recommencer.</translation>
    </message>
    <message>
        <source>Give a new folder, or an empty one.</source>
        <translation>Indiquez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>Give a new folder, or the same layers and settings to go on.</source>
        <translation>Indiquez un nouveau dossier, ou les mêmes couches et paramètres pour continuer.</translation>
    </message>
    <message>
        <source>Give a new folder: a data set is never overwritten.</source>
        <translation>Indiquez un nouveau dossier : un jeu de données n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Give the folder of one, or get it from the hub: socio dataset pull --id {id}.</source>
        <translation>Indiquez le dossier d’un jeu de données, ou téléchargez-le depuis le hub : socio dataset pull --id {id}.</translation>
    </message>
    <message>
        <source>Give the folder of one.</source>
        <translation>Indiquez le dossier d’un jeu de données.</translation>
    </message>
    <message>
        <source>Give the path of a GeoJSON file.</source>
        <translation>Indiquez le chemin d’un fichier GeoJSON.</translation>
    </message>
    <message>
        <source>Give the path of a GeoPackage.</source>
        <translation>Indiquez le chemin d’un GeoPackage.</translation>
    </message>
    <message>
        <source>Give the path of a report.</source>
        <translation>Indiquez le chemin d’un rapport.</translation>
    </message>
    <message>
        <source>Give {kind}: a model of type {types}.</source>
        <translation>Donnez à {kind}: un modèle de type {types}.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE forbids downloads.</source>
        <translation>HF_HUB_OFFLINE interdit les téléchargements.</translation>
    </message>
    <message>
        <source>If HF_ENDPOINT names a mirror, try another one.</source>
        <translation>Si HF_ENDPOINT désigne un miroir, essayez-en un autre.</translation>
    </message>
    <message>
        <source>Imagery and map share less ground than one window of {side_m} m.</source>
        <translation>L’image et la carte partagent moins de terrain qu’une fenêtre de {side_m} m.</translation>
    </message>
    <message>
        <source>Install it: &quot;{python}&quot; -m pip install pyarrow</source>
        <translation>Installez-le : &quot;{python}&quot; -m pip install pyarrow</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>Installez à nouveau l’extension.</translation>
    </message>
    <message>
        <source>It is a JSON object with &quot;problem&quot;, and perhaps &quot;level&quot;, &quot;gsd_m&quot;, &quot;extent_epsg3857&quot;.</source>
        <translation>C’est un objet JSON avec &quot;problem&quot;, et peut-être &quot;level&quot;, &quot;gsd_m&quot;, &quot;extent_epsg3857&quot;.</translation>
    </message>
    <message>
        <source>It says: {reply}</source>
        <translation>Il dit : {reply}</translation>
    </message>
    <message>
        <source>It wants to send you elsewhere: {place}</source>
        <translation>Il veut vous envoyer ailleurs : {place}</translation>
    </message>
    <message>
        <source>It would fit with 4-bit weights. A server (openai:URL#MODEL) or the map reader need no such memory. Run: &quot;{python}&quot; -m pip install bitsandbytes accelerate</source>
        <translation>Il tiendrait avec des poids de 4 bits. Un serveur (openai:URL#MODEL) ou le lecteur de carte n’ont pas besoin de cette mémoire. Lancez : &quot;{python}&quot; -m pip install bitsandbytes accelerate</translation>
    </message>
    <message>
        <source>Its columns are id, problem, {columns}.</source>
        <translation>Ses colonnes sont id, problem, {columns}.</translation>
    </message>
    <message>
        <source>Its layers: none.</source>
        <translation>Ses couches : aucune.</translation>
    </message>
    <message>
        <source>Its layers: {layers}.</source>
        <translation>Ses couches : {layers}.</translation>
    </message>
    <message>
        <source>Keep the outline first.</source>
        <translation>Gardez d’abord le contour.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Retirez-la.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log; it may have run out of memory.</source>
        <translation>Consultez le journal du serveur ; il a peut-être manqué de mémoire.</translation>
    </message>
    <message>
        <source>Make it with `socio evaluate DATASET --json FILE`.</source>
        <translation>Créez-le avec `socio evaluate DATASET --json FILE`.</translation>
    </message>
    <message>
        <source>Make the bundle again, or download the model.</source>
        <translation>Refaites le paquet, ou téléchargez le modèle.</translation>
    </message>
    <message>
        <source>Memory ran out while {name} worked.</source>
        <translation>La mémoire a manqué pendant le travail de {name}.</translation>
    </message>
    <message>
        <source>Models on this machine need {missing}, not installed here.</source>
        <translation>Les modèles sur cette machine ont besoin de {missing}, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Name the folder after its model, or add a profile for it; see docs/models.md.</source>
        <translation>Donnez au dossier le nom de son modèle, ou ajoutez un profil pour lui ; voir docs/models.md.</translation>
    </message>
    <message>
        <source>Name the folder with letters, digits, dots, hyphens and underscores.</source>
        <translation>Nommez le dossier avec des lettres, des chiffres, des points, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: none.</source>
        <translation>Indiquez-les avec --name-field, --class-field, --function-field. Champs présents : aucun.</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: {known}.</source>
        <translation>Indiquez-les avec --name-field, --class-field, --function-field. Champs présents : {known}.</translation>
    </message>
    <message>
        <source>No field of the polygons is chosen.</source>
        <translation>Aucun champ des polygones n’est choisi.</translation>
    </message>
    <message>
        <source>No place can become a sample.</source>
        <translation>Aucun lieu ne peut devenir un exemple.</translation>
    </message>
    <message>
        <source>No polygon is selected.</source>
        <translation>Aucun polygone n’est sélectionné.</translation>
    </message>
    <message>
        <source>No sample can be used, the first for this:</source>
        <translation>Aucun exemple n’est utilisable, le premier pour cette raison :</translation>
    </message>
    <message>
        <source>No sample passed the checks.</source>
        <translation>Aucun exemple n’a passé les contrôles.</translation>
    </message>
    <message>
        <source>Only map-reader has {abilities} to leave out.</source>
        <translation>Seul map-reader a {abilities} à laisser de côté.</translation>
    </message>
    <message>
        <source>Polygons, imagery and map do not show the same ground.</source>
        <translation>Les polygones, l’image et la carte ne montrent pas le même terrain.</translation>
    </message>
    <message>
        <source>Put the server&apos;s key into SOCIO_API_KEY, or into the panel&apos;s server settings.</source>
        <translation>Mettez la clé du serveur dans SOCIO_API_KEY ou dans les paramètres du serveur du panneau.</translation>
    </message>
    <message>
        <source>Reading parquet files needs pyarrow, not installed here.</source>
        <translation>La lecture de fichiers Parquet a besoin de pyarrow, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Remove it first.</source>
        <translation>Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>Remove the model&apos;s folder, then get it again.</source>
        <translation>Retirez le dossier du modèle, puis obtenez-le à nouveau.</translation>
    </message>
    <message>
        <source>Replace it, or remove the sample.</source>
        <translation>Remplacez-la, ou retirez l’exemple.</translation>
    </message>
    <message>
        <source>Row {row} of group {group} in {path} has no {column}.</source>
        <translation>La ligne {row} du groupe {group} dans {path} n’a pas de {column}.</translation>
    </message>
    <message>
        <source>Run again without checking.</source>
        <translation>Relancez sans vérifier.</translation>
    </message>
    <message>
        <source>Run it in a server of your own and use openai:URL#MODEL.</source>
        <translation>Exécutez-le dans votre propre serveur et utilisez openai:URL#MODEL.</translation>
    </message>
    <message>
        <source>Run: &quot;{python}&quot; -m pip install {requirement}</source>
        <translation>Lancez : &quot;{python}&quot; -m pip install {requirement}</translation>
    </message>
    <message>
        <source>Run: socio models pull {model}</source>
        <translation>Lancez : socio models pull {model}</translation>
    </message>
    <message>
        <source>Run: socio models pull {name}    (or give the folder that holds its config.json)</source>
        <translation>Lancez : socio models pull {name}    (ou indiquez le dossier qui contient son config.json)</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Lancez : {command}</translation>
    </message>
    <message>
        <source>SAM 3 needs torchvision, which is not installed here.</source>
        <translation>SAM 3 a besoin de torchvision, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Save or stop editing it there, then run again.</source>
        <translation>Enregistrez-le ou cessez de le modifier là-bas, puis relancez.</translation>
    </message>
    <message>
        <source>Save the layer anew.</source>
        <translation>Enregistrez à nouveau la couche.</translation>
    </message>
    <message>
        <source>Save the layer as one of them, for example with ogr2ogr.</source>
        <translation>Enregistrez la couche dans l’un de ces formats, par exemple avec ogr2ogr.</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example with ogr2ogr.</source>
        <translation>Enregistrez les couches en GeoPackage, par exemple avec ogr2ogr.</translation>
    </message>
    <message>
        <source>See `socio models list`.</source>
        <translation>Voir `socio models list`.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>Take them out and put the key into {variable}.</source>
        <translation>Retirez-les et mettez la clé dans {variable}.</translation>
    </message>
    <message>
        <source>The area of interest can&apos;t be read.</source>
        <translation>La zone d’intérêt est illisible.</translation>
    </message>
    <message>
        <source>The area of interest crosses itself.</source>
        <translation>La zone d’intérêt se recoupe elle-même.</translation>
    </message>
    <message>
        <source>The checked boxes can&apos;t be read.</source>
        <translation>Les cadres vérifiés sont illisibles.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>Le disque de {folder} est plein.</translation>
    </message>
    <message>
        <source>The engine met an error that it does not know.</source>
        <translation>Le moteur a rencontré une erreur inconnue.</translation>
    </message>
    <message>
        <source>The engine speaks version {version} of the protocol, the plugin {expected}.</source>
        <translation>Le moteur parle la version {version} du protocole, l’extension la {expected}.</translation>
    </message>
    <message>
        <source>The folder of the models, {folder}, is on a drive that is not there.</source>
        <translation>Le dossier des modèles, {folder}, est sur un lecteur absent.</translation>
    </message>
    <message>
        <source>The hub offers other files of {model} than at its first download, for the same commit {commit}.</source>
        <translation>Le hub propose pour {model} d’autres fichiers qu’au premier téléchargement, pour le même commit {commit}.</translation>
    </message>
    <message>
        <source>The hub sends more than it promised.</source>
        <translation>Le hub envoie plus qu’annoncé.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer about {model} lacks its commit, or sizes of files.</source>
        <translation>Dans la réponse du hub sur {model}, il manque le commit ou des tailles de fichiers.</translation>
    </message>
    <message>
        <source>The key is known but not allowed to do this; ask the server&apos;s owner.</source>
        <translation>La clé est connue mais n’a pas ce droit ; demandez au propriétaire du serveur.</translation>
    </message>
    <message>
        <source>The layer has no polygons.</source>
        <translation>La couche n’a pas de polygones.</translation>
    </message>
    <message>
        <source>The layer {layer} of {path} has no known CRS.</source>
        <translation>La couche {layer} de {path} n’a pas de SCR connu.</translation>
    </message>
    <message>
        <source>The layer {name} could not be drawn: {reason}</source>
        <translation>La couche {name} n’a pas pu être dessinée : {reason}</translation>
    </message>
    <message>
        <source>The map layers have too many features here.</source>
        <translation>Les couches de carte ont ici trop d’entités.</translation>
    </message>
    <message>
        <source>The memory is full.</source>
        <translation>La mémoire est pleine.</translation>
    </message>
    <message>
        <source>The model profile {file} can&apos;t be used: {reason}.</source>
        <translation>Le profil de modèle {file} est inutilisable : {reason}.</translation>
    </message>
    <message>
        <source>The model {file} can&apos;t be loaded.</source>
        <translation>Le modèle {file} ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>The model {model} can&apos;t be loaded.</source>
        <translation>Le modèle {model} ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>The model {model} lacks {count} of its weights.</source>
        <translation>Il manque {count} de ses poids au modèle {model}.</translation>
    </message>
    <message>
        <source>The model {name} is not on this machine.</source>
        <translation>Le modèle {name} n’est pas sur cette machine.</translation>
    </message>
    <message>
        <source>The models in {path} were exported in another form.</source>
        <translation>Les modèles de {path} ont été exportés sous une autre forme.</translation>
    </message>
    <message>
        <source>The outline can&apos;t be read.</source>
        <translation>Le contour est illisible.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>The server at {url} broke off in the middle of an answer.</source>
        <translation>Le serveur {url} s’est interrompu au milieu d’une réponse.</translation>
    </message>
    <message>
        <source>The server at {url} does not answer.</source>
        <translation>Le serveur {url} ne répond pas.</translation>
    </message>
    <message>
        <source>The server at {url} refused with code {code}.</source>
        <translation>Le serveur {url} a refusé avec le code {code}.</translation>
    </message>
    <message>
        <source>The server at {url} sent something that is no chat completion.</source>
        <translation>Le serveur {url} a envoyé quelque chose qui n’est pas une réponse de chat.</translation>
    </message>
    <message>
        <source>The server has too much to do; try again later.</source>
        <translation>Le serveur a trop à faire ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server takes no pictures of this size; raise its limit.</source>
        <translation>Le serveur n’accepte pas d’images de cette taille ; augmentez sa limite.</translation>
    </message>
    <message>
        <source>The server&apos;s key has characters that no key has.</source>
        <translation>La clé du serveur a des caractères qu’aucune clé n’a.</translation>
    </message>
    <message>
        <source>The tracer&apos;s weights ({file}) can&apos;t be read.</source>
        <translation>Les poids du traceur de carte ({file}) sont illisibles.</translation>
    </message>
    <message>
        <source>The two reports share no sample.</source>
        <translation>Les deux rapports n’ont aucun exemple en commun.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
        <source>There are more than {most} points.</source>
        <translation>Il y a plus de {most} points.</translation>
    </message>
    <message>
        <source>There is no data set {dataset}.</source>
        <translation>Il n’y a pas de jeu de données {dataset}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no model in {folder}.</source>
        <translation>Il n’y a pas de modèle dans {folder}.</translation>
    </message>
    <message>
        <source>There is no picture to segment.</source>
        <translation>Il n’y a pas d’image à segmenter.</translation>
    </message>
    <message>
        <source>There is no profile for the model {model}.</source>
        <translation>Il n’y a pas de profil pour le modèle {model}.</translation>
    </message>
    <message>
        <source>There is no reasoner {name}.</source>
        <translation>Il n’y a pas de raisonneur {name}.</translation>
    </message>
    <message>
        <source>There is no segmenter {name}.</source>
        <translation>Il n’y a pas de segmenteur {name}.</translation>
    </message>
    <message>
        <source>There is no {model} at {server}, or it is private.</source>
        <translation>{model} n’existe pas sur {server}, ou est privé.</translation>
    </message>
    <message>
        <source>There is no {name} here.</source>
        <translation>{name} n’existe pas ici.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again later; what was downloaded is kept.</source>
        <translation>Réessayez plus tard ; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Try again with fewer --workers; with --json, what is finished is kept.</source>
        <translation>Réessayez avec moins de --workers ; avec --json, ce qui est fini est conservé.</translation>
    </message>
    <message>
        <source>Try again; what was downloaded is kept.</source>
        <translation>Réessayez ; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Unknown settings: {names}.</source>
        <translation>Paramètres inconnus : {names}.</translation>
    </message>
    <message>
        <source>Unset it.</source>
        <translation>Supprimez cette variable.</translation>
    </message>
    <message>
        <source>Update the profile that pins it.</source>
        <translation>Mettez à jour le profil qui le fixe.</translation>
    </message>
    <message>
        <source>Wait until it ends.</source>
        <translation>Attendez la fin.</translation>
    </message>
    <message>
        <source>Wait until it has ended, stop it, or choose another file.</source>
        <translation>Attendez qu’elle soit finie, arrêtez-la, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Weights in .bin or .pt files can run code and are not used.</source>
        <translation>Les poids en fichiers .bin ou .pt peuvent exécuter du code et ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>With other reasoners, choose of: {parts}.</source>
        <translation>Avec d’autres raisonneurs, choisissez parmi : {parts}.</translation>
    </message>
    <message>
        <source>Without fall-back, stage 1 alone gives nothing.</source>
        <translation>Sans solution de repli, l’étape 1 seule ne donne rien.</translation>
    </message>
    <message>
        <source>Write OWNER/NAME, as `socio models list` does.</source>
        <translation>Écrivez OWNER/NAME, comme `socio models list`.</translation>
    </message>
    <message>
        <source>Write openai:ADDRESS#MODEL, for example openai:http://127.0.0.1:8000/v1#my-model.</source>
        <translation>Écrivez openai:ADDRESS#MODEL, par exemple openai:http://127.0.0.1:8000/v1#my-model.</translation>
    </message>
    <message>
        <source>openai:{url}#{model} is no server and model.</source>
        <translation>openai:{url}#{model} n’est pas un serveur et un modèle.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened for writing.</source>
        <translation>{file} ne peut pas être ouvert en écriture.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>{file} est inutilisable : {reason}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written, the disk reports an error.</source>
        <translation>{file} n’a pas pu être écrit, le disque signale une erreur.</translation>
    </message>
    <message>
        <source>{file} does not fit on the disk.</source>
        <translation>{file} ne tient pas sur le disque.</translation>
    </message>
    <message>
        <source>{file} has a layer {layer} of another form ({type}, spatial reference {crs}).</source>
        <translation>{file} a une couche {layer} d’une autre forme ({type}, référence spatiale {crs}).</translation>
    </message>
    <message>
        <source>{file} has a table {layer} of another form (without {missing}).</source>
        <translation>{file} a une table {layer} d’une autre forme (sans {missing}).</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} est endommagé.</translation>
    </message>
    <message>
        <source>{file} is locked by another program.</source>
        <translation>{file} est verrouillé par un autre programme.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} manque.</translation>
    </message>
    <message>
        <source>{file} is not what its lock says.</source>
        <translation>{file} ne correspond pas aux sommes de contrôle du modèle.</translation>
    </message>
    <message>
        <source>{file} is read-only.</source>
        <translation>{file} est en lecture seule.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be deleted.</source>
        <translation>{folder} ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written.</source>
        <translation>{folder} n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>{folder} has no weights as .safetensors files.</source>
        <translation>{folder} n’a pas de poids en fichiers .safetensors.</translation>
    </message>
    <message>
        <source>{folder} holds no samples.</source>
        <translation>{folder} ne contient pas d’exemples.</translation>
    </message>
    <message>
        <source>{folder} holds something else than {model}.</source>
        <translation>{folder} contient autre chose que {model}.</translation>
    </message>
    <message>
        <source>{folder} is there already and is not empty.</source>
        <translation>{folder} existe déjà et n’est pas vide.</translation>
    </message>
    <message>
        <source>{models}: here already.</source>
        <translation>{models} : déjà ici.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded.</source>
        <translation>{model} n’a pas pu être téléchargé.</translation>
    </message>
    <message>
        <source>{model} has no config.json with .safetensors weights, and nothing else is used.</source>
        <translation>{model} n’a pas de config.json avec des poids .safetensors, et rien d’autre n’est utilisé.</translation>
    </message>
    <message>
        <source>{model} has no parquet files, and nothing else is used.</source>
        <translation>{model} n’a pas de fichiers Parquet, et rien d’autre n’est utilisé.</translation>
    </message>
    <message>
        <source>{model} has {billions} billion parameters and needs about {needed_gb} GB of memory as {precision}; {free_gb} GB are free on {device}.</source>
        <translation>{model} a {billions} milliards de paramètres et demande environ {needed_gb} Go de mémoire en {precision} ; {free_gb} Go sont libres sur {device}.</translation>
    </message>
    <message>
        <source>{model} is a {type} model, which {kind}: can&apos;t run.</source>
        <translation>{model} est un modèle {type}, que {kind}: ne peut pas exécuter.</translation>
    </message>
    <message>
        <source>{model} is a {type} model; Qwen2.5-VL and Qwen3-VL can be run here.</source>
        <translation>{model} est un modèle {type} ; Qwen2.5-VL et Qwen3-VL peuvent être exécutés ici.</translation>
    </message>
    <message>
        <source>{model} is being downloaded already.</source>
        <translation>{model} est déjà en cours de téléchargement.</translation>
    </message>
    <message>
        <source>{model} is given only to those who accepted its conditions.</source>
        <translation>{model} n’est donné qu’à ceux qui ont accepté ses conditions.</translation>
    </message>
    <message>
        <source>{model} is no id of a model.</source>
        <translation>{model} n’est pas l’identifiant d’un modèle.</translation>
    </message>
    <message>
        <source>{model} is not here.</source>
        <translation>{model} n’est pas ici.</translation>
    </message>
    <message>
        <source>{model} is not in {folder}.</source>
        <translation>{model} n’est pas dans {folder}.</translation>
    </message>
    <message>
        <source>{model} is not whole in {folder}.</source>
        <translation>{model} n’est pas complet dans {folder}.</translation>
    </message>
    <message>
        <source>{model} wants sides in multiples of {factor} px; the profile {profile} says {profile_factor}.</source>
        <translation>{model} demande des côtés multiples de {factor} px ; le profil {profile} dit {profile_factor}.</translation>
    </message>
    <message>
        <source>{model} was imported, not downloaded.</source>
        <translation>{model} a été importé, pas téléchargé.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be a model&apos;s name.</source>
        <translation>{name} ne peut pas être le nom d’un modèle.</translation>
    </message>
    <message>
        <source>{name} is a file; a model is a folder with config.json and .safetensors weights.</source>
        <translation>{name} est un fichier ; un modèle est un dossier avec config.json et des poids .safetensors.</translation>
    </message>
    <message>
        <source>{name} of {model} is not what the hub promised; it was deleted.</source>
        <translation>{name} de {model} n’est pas ce que le hub a annoncé ; le fichier a été supprimé.</translation>
    </message>
    <message>
        <source>{needed_gb} GB are needed and {free_gb} GB are free on the disk of {folder}.</source>
        <translation>Il faut {needed_gb} Go et {free_gb} Go sont libres sur le disque de {folder}.</translation>
    </message>
    <message>
        <source>{output} was begun with other layers or settings.</source>
        <translation>{output} a été commencé avec d’autres couches ou paramètres.</translation>
    </message>
    <message>
        <source>{page} has no such commit.</source>
        <translation>{page} n’a pas ce commit.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as GeoJSON.</source>
        <translation>{path} est illisible en GeoJSON.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a GeoPackage.</source>
        <translation>{path} est illisible en GeoPackage.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as parquet.</source>
        <translation>{path} est illisible en Parquet.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {kind} {reason}.</source>
        <translation>{path} est illisible : {kind} {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} est illisible : {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>{path} est inutilisable : {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>{path} has more than {most} features in one window.</source>
        <translation>{path} a plus de {most} entités dans une fenêtre.</translation>
    </message>
    <message>
        <source>{path} has no column {missing}.</source>
        <translation>{path} n’a pas de colonne {missing}.</translation>
    </message>
    <message>
        <source>{path} has no field {missing}.</source>
        <translation>{path} n’a pas de champ {missing}.</translation>
    </message>
    <message>
        <source>{path} has no layer {layer} with polygons here.</source>
        <translation>{path} n’a pas ici de couche {layer} avec des polygones.</translation>
    </message>
    <message>
        <source>{path} has several layers with polygons: {layers}.</source>
        <translation>{path} a plusieurs couches avec des polygones : {layers}.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} manque.</translation>
    </message>
    <message>
        <source>{path} is neither a GeoPackage nor GeoJSON.</source>
        <translation>{path} n’est ni un GeoPackage ni du GeoJSON.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read.</source>
        <translation>{path} n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>{path} is no report of samples: {kind} {reason}.</source>
        <translation>{path} n’est pas un rapport d’exemples : {kind} {reason}.</translation>
    </message>
    <message>
        <source>{path} is {width} x {height} px, sat.png is {satellite_width} x {satellite_height} px.</source>
        <translation>{path} fait {width} x {height} px, sat.png fait {satellite_width} x {satellite_height} px.</translation>
    </message>
    <message>
        <source>{path} was begun by a run with another data set, model or options.</source>
        <translation>{path} a été commencé par une exécution avec un autre jeu de données, modèle ou d’autres options.</translation>
    </message>
    <message>
        <source>{server} can&apos;t be reached, or the connection broke.</source>
        <translation>{server} est injoignable, ou la connexion s’est interrompue.</translation>
    </message>
    <message>
        <source>{server} refused with status {status}.</source>
        <translation>{server} a refusé avec le statut {status}.</translation>
    </message>
    <message>
        <source>{source} holds no model.</source>
        <translation>{source} ne contient pas de modèle.</translation>
    </message>
    <message>
        <source>{source}: the mask of {id} is not of the satellite picture&apos;s size.</source>
        <translation>{source} : le masque de {id} n’a pas la taille de l’image satellite.</translation>
    </message>
    <message>
        <source>An id has no slash.</source>
        <translation>Un identifiant n'a pas de barre oblique.</translation>
    </message>
    <message>
        <source>Checkpoints (.pth, .pt) can run code and are not read, but for Meta&apos;s of the first SAM (sam:FILE). Those of SAM 2 are on the hub as .safetensors: facebook/sam2-hiera-large.</source>
        <translation>Les checkpoints (.pth, .pt) peuvent exécuter du code et ne sont pas lus, sauf ceux de Meta pour le premier SAM (sam:FICHIER). Ceux de SAM 2 sont sur le hub en .safetensors : facebook/sam2-hiera-large.</translation>
    </message>
    <message>
        <source>Choose another map style.</source>
        <translation>Choisissez un autre style de carte.</translation>
    </message>
    <message>
        <source>Choose one of version 3.10 or newer, with its modules venv and ensurepip; not the Microsoft Store&apos;s, whose files other programs don&apos;t find.</source>
        <translation>Choisissez-en un de version 3.10 ou plus récente, avec ses modules venv et ensurepip ; pas celui du Microsoft Store, dont les autres programmes ne trouvent pas les fichiers.</translation>
    </message>
    <message>
        <source>Compare it with those in resources/models.</source>
        <translation>Comparez-le avec ceux de resources/models.</translation>
    </message>
    <message>
        <source>Get the file in another way, then run: socio models import --prompts FILE</source>
        <translation>Procurez-vous le fichier autrement, puis lancez : socio models import --prompts FICHIER</translation>
    </message>
    <message>
        <source>Get {page}</source>
        <translation>Téléchargez {page}</translation>
    </message>
    <message>
        <source>Install one from python.org or your system&apos;s packages, not from the Microsoft Store, then try again.</source>
        <translation>Installez-en un depuis python.org ou les paquets de votre système, pas depuis le Microsoft Store, puis réessayez.</translation>
    </message>
    <message>
        <source>It has to be the very file; see docs/models.md for its address.</source>
        <translation>Il faut exactement ce fichier ; son adresse est dans docs/models.md.</translation>
    </message>
    <message>
        <source>It is name, class or function.</source>
        <translation>C'est name, class ou function.</translation>
    </message>
    <message>
        <source>No profile names {path} as a file with prompts.</source>
        <translation>Aucun profil ne nomme {path} comme fichier de prompts.</translation>
    </message>
    <message>
        <source>Serve a vision-language model; llama.cpp also needs its --mmproj file.</source>
        <translation>Servez un modèle vision-langage ; llama.cpp a aussi besoin de son fichier --mmproj.</translation>
    </message>
    <message>
        <source>Start the server with a context of at least 8,192 tokens; see docs/models.md.</source>
        <translation>Démarrez le serveur avec un contexte d'au moins 8 192 jetons ; voir docs/models.md.</translation>
    </message>
    <message>
        <source>Take one of Meta&apos;s (ViT-B, L or H), or pull facebook/sam-vit-base.</source>
        <translation>Prenez un de ceux de Meta (ViT-B, L ou H), ou téléchargez facebook/sam-vit-base.</translation>
    </message>
    <message>
        <source>The model {model} of the server at {url} takes no pictures.</source>
        <translation>Le modèle {model} du serveur {url} n'accepte pas d'images.</translation>
    </message>
    <message>
        <source>The prompts are not where the profile says, in {file}: {reason}.</source>
        <translation>Les prompts ne sont pas où le dit le profil, dans {file} : {reason}.</translation>
    </message>
    <message>
        <source>The published prompts can&apos;t be downloaded from {address}.</source>
        <translation>Les prompts publiés ne peuvent pas être téléchargés depuis {address}.</translation>
    </message>
    <message>
        <source>{file} is not the file with the prompts that the profile names.</source>
        <translation>{file} n'est pas le fichier de prompts que nomme le profil.</translation>
    </message>
    <message>
        <source>{id} has no picture {name}.</source>
        <translation>{id} n'a pas d'image {name}.</translation>
    </message>
    <message>
        <source>{id} in {path} has no question, or an id that is no name.</source>
        <translation>{id} dans {path} n'a pas de question, ou son identifiant n'est pas un nom.</translation>
    </message>
    <message>
        <source>{name} is no name of a map style.</source>
        <translation>{name} n'est pas un nom de style de carte.</translation>
    </message>
    <message>
        <source>{name} stopped after {tokens} of {limit} tokens: its context is too short for two pictures and an answer.</source>
        <translation>{name} s'est arrêté après {tokens} jetons sur {limit} : son contexte est trop court pour deux images et une réponse.</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of the first SAM that can be used.</source>
        <translation>{path} n'est pas un checkpoint utilisable du premier SAM.</translation>
    </message>
    <message>
        <source>{path} states a level that there is not.</source>
        <translation>{path} indique un niveau qui n'existe pas.</translation>
    </message>
    <message>
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>Relancez ; si la mémoire manquait, choisissez une zone plus petite.</translation>
    </message>
    <message>
        <source>End its name in {endings}.</source>
        <translation>Terminez son nom par {endings}.</translation>
    </message>
    <message>
        <source>The format of {file} is not known.</source>
        <translation>Le format de {file} n'est pas connu.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer.</source>
        <translation>Vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en une.</translation>
    </message>
    <message>
        <source>Choose the field that says what the places are, or type what to look for.</source>
        <translation>Choisissez le champ qui dit ce que sont les lieux, ou saisissez ce qu'il faut chercher.</translation>
    </message>
    <message>
        <source>Install it, or save the layers as a GeoPackage.</source>
        <translation>Installez-le, ou enregistrez les couches en GeoPackage.</translation>
    </message>
    <message>
        <source>No point of {layer} in this area is of a known kind.</source>
        <translation>Aucun point de {layer} dans cette zone n'est d'un type connu.</translation>
    </message>
    <message>
        <source>Reading {path} needs {package}, which is not installed here.</source>
        <translation>La lecture de {path} demande {package}, qui n'est pas installé ici.</translation>
    </message>
    <message>
        <source>Run, and see what is said then.</source>
        <translation>Lancez l'exécution et voyez ce qui est dit alors.</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage, which may have any number.</source>
        <translation>Enregistrez-le en GeoPackage, qui peut en avoir autant qu'on veut.</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example in QGIS.</source>
        <translation>Enregistrez les couches en GeoPackage, par exemple dans QGIS.</translation>
    </message>
    <message>
        <source>The kinds of the points can&apos;t be read.</source>
        <translation>Les types des points ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The layer {layer} has no points here.</source>
        <translation>La couche {layer} n'a pas de points ici.</translation>
    </message>
    <message>
        <source>The points of {layer} have no place in metres.</source>
        <translation>Les points de {layer} n'ont pas de position en mètres.</translation>
    </message>
    <message>
        <source>The queries can&apos;t be understood.</source>
        <translation>Les requêtes ne peuvent pas être interprétées.</translation>
    </message>
    <message>
        <source>There is no layer of points.</source>
        <translation>Il n'y a pas de couche de points.</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Saisissez ce qu'il faut chercher.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as map layers.</source>
        <translation>{path} ne peut pas être lu comme couches de carte.</translation>
    </message>
    <message>
        <source>{path} has {rows} features; {most} are read of such a file.</source>
        <translation>{path} a {rows} entités ; d'un tel fichier, {most} sont lues.</translation>
    </message>
    <message>
        <source>Take letters of the Latin alphabet, digits, hyphens and underscores.</source>
        <translation>Utilisez des lettres latines, des chiffres, des traits d'union et des tirets bas.</translation>
    </message>
    <message>
        <source>Check the address of the map data server; most end in /api/interpreter.</source>
        <translation>Vérifiez l’adresse du serveur de données de carte ; la plupart se terminent par /api/interpreter.</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Vérifiez le réseau ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Choose a smaller area, and get the data of a large one in parts.</source>
        <translation>Choisissez une zone plus petite, et récupérez par parties les données d’une grande.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or try again later.</source>
        <translation>Choisissez une zone plus petite ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Choose another area, or use other map layers.</source>
        <translation>Choisissez une autre zone ou prenez d’autres couches de carte.</translation>
    </message>
    <message>
        <source>It answers each user only so often: wait some minutes, or choose a smaller area.</source>
        <translation>Il ne répond à chaque utilisateur qu’un certain nombre de fois : attendez quelques minutes ou choisissez une zone plus petite.</translation>
    </message>
    <message>
        <source>It has too much to do: try again later, or choose a smaller area.</source>
        <translation>Il est trop chargé : réessayez plus tard ou choisissez une zone plus petite.</translation>
    </message>
    <message>
        <source>Map data can&apos;t be read.</source>
        <translation>Les données de carte ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Map data was written to {file}, but QGIS can&apos;t read it.</source>
        <translation>Les données de carte ont été écrites dans {file}, mais QGIS ne peut pas les lire.</translation>
    </message>
    <message>
        <source>OpenStreetMap has nothing in this area, by {server}.</source>
        <translation>OpenStreetMap n’a rien dans cette zone, d’après {server}.</translation>
    </message>
    <message>
        <source>The map data of this area is more than {most} MB.</source>
        <translation>Les données de carte de cette zone dépassent {most} Mo.</translation>
    </message>
    <message>
        <source>The rectangle around the area has {size} km²; map data is read for up to {most} km².</source>
        <translation>Le rectangle autour de la zone fait {size} km² ; les données de carte sont lues pour {most} km² au plus.</translation>
    </message>
    <message>
        <source>Use an address that begins with https, or a server on this machine.</source>
        <translation>Prenez une adresse qui commence par https, ou un serveur sur cette machine.</translation>
    </message>
    <message>
        <source>Write it as its owner does; most end in /api/interpreter.</source>
        <translation>Écrivez-la comme son propriétaire ; la plupart se terminent par /api/interpreter.</translation>
    </message>
    <message>
        <source>{address} is no address of an Overpass server.</source>
        <translation>{address} n’est pas l’adresse d’un serveur Overpass.</translation>
    </message>
    <message>
        <source>{address} is not encrypted, so that others could read which area you ask for.</source>
        <translation>{address} n’est pas chiffrée : d’autres pourraient lire quelle zone vous demandez.</translation>
    </message>
    <message>
        <source>{file} exists, and map data is written to a new file.</source>
        <translation>{file} existe, et les données de carte sont écrites dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>{server} could not finish: {remark}</source>
        <translation>{server} n’a pas pu terminer : {remark}</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation>{server} ne répond pas.</translation>
    </message>
    <message>
        <source>{server} refused with code {code}.</source>
        <translation>{server} a refusé avec le code {code}.</translation>
    </message>
    <message>
        <source>{server} sent something that is no map data.</source>
        <translation>{server} a envoyé autre chose que des données de carte.</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or get the file in another way, then run: socio models import FILE</source>
        <translation>Vérifiez le réseau et le proxy (HTTPS_PROXY, ou les paramètres de QGIS), ou procurez-vous le fichier autrement, puis lancez : socio models import FILE</translation>
    </message>
    <message>
        <source>Choose a folder that `socio models bundle` made, one with config.json and .safetensors files, or the file of an OCR pack as it was published.</source>
        <translation>Choisissez un dossier créé par `socio models bundle`, un dossier avec config.json et des fichiers .safetensors, ou le fichier d'un paquet OCR tel qu'il a été publié.</translation>
    </message>
    <message>
        <source>Get it again. If that does not help, something on the way changes files.</source>
        <translation>Téléchargez-le à nouveau. Si cela n'aide pas, quelque chose en chemin modifie les fichiers.</translation>
    </message>
    <message>
        <source>{file} is not the file of {pack} that is known; it is not used.</source>
        <translation>{file} n'est pas le fichier connu de {pack} ; il n'est pas utilisé.</translation>
    </message>
    <message>
        <source>{pack} can&apos;t be downloaded from {address}.</source>
        <translation>{pack} ne peut pas être téléchargé depuis {address}.</translation>
    </message>
    <message>
        <source>A Python could not be put into {folder}.</source>
        <translation>Impossible de placer un Python dans {folder}.</translation>
    </message>
    <message>
        <source>A download took too long. Check the network, then try again.</source>
        <translation>Un téléchargement a pris trop de temps. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there, and that programs may run from it.</source>
        <translation>Vérifiez-y l’espace libre et les droits, et que des programmes peuvent s’y exécuter.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in QGIS under Settings, Options, Network; or install a Python yourself.</source>
        <translation>Vérifiez le réseau et le proxy dans QGIS, sous Préférences, Options, Réseau ; ou installez vous-même un Python.</translation>
    </message>
    <message>
        <source>Install one of version 3.10 or newer, then try again.</source>
        <translation>Installez-en un de version 3.10 ou plus récente, puis réessayez.</translation>
    </message>
    <message>
        <source>Let it end or stop it, then try again.</source>
        <translation>Laissez-le finir ou arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>No Python can be fetched for this system ({system}, {machine}).</source>
        <translation>Aucun Python ne peut être récupéré pour ce système ({system}, {machine}).</translation>
    </message>
    <message>
        <source>Nothing could be downloaded from {host}.</source>
        <translation>Rien n’a pu être téléchargé depuis {host}.</translation>
    </message>
    <message>
        <source>Put it there, or leave the folder empty to have it downloaded.</source>
        <translation>Placez-le dans ce dossier, ou n’indiquez aucun dossier pour qu’il soit téléchargé.</translation>
    </message>
    <message>
        <source>Stop runs that use the engine, then try again.</source>
        <translation>Arrêtez les exécutions qui utilisent le moteur, puis réessayez.</translation>
    </message>
    <message>
        <source>The engine could not be removed from {folder}.</source>
        <translation>Le moteur n’a pas pu être supprimé de {folder}.</translation>
    </message>
    <message>
        <source>The engine works, so it was not removed.</source>
        <translation>Le moteur travaille ; il n’a donc pas été supprimé.</translation>
    </message>
    <message>
        <source>The folder with the packages has no {file}.</source>
        <translation>Le dossier des paquets n’a pas {file}.</translation>
    </message>
    <message>
        <source>The server that has Python can&apos;t be reached. Check the network, or install a Python yourself.</source>
        <translation>Le serveur qui fournit Python est injoignable. Vérifiez le réseau, ou installez vous-même un Python.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly while it started (code {code}).</source>
        <translation>Le moteur s’est arrêté de façon inattendue pendant son démarrage (code {code}).</translation>
    </message>
    <message>
        <source>The map can&apos;t be read ahead.</source>
        <translation>La carte ne peut pas être lue à l’avance.</translation>
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Evaluate on a data set</source>
        <translation>Évaluer sur un jeu de données</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Dossier du jeu de données</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Pictures of the samples may be sent to the reasoner&apos;s server</source>
        <translation>Les images des exemples peuvent être envoyées au serveur du raisonneur</translation>
    </message>
    <message>
        <source>Number of samples (0: all)</source>
        <translation>Nombre d'exemples (0 : tous)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Fichiers JSON</translation>
    </message>
    <message>
        <source>Page with charts and pictures</source>
        <translation>Page avec graphiques et images</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>Fichiers HTML</translation>
    </message>
    <message>
        <source>Folder for the predicted masks</source>
        <translation>Dossier des masques prédits</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Nombre d'exemples</translation>
    </message>
    <message>
        <source>Runs a reasoner and a segmenter on the samples of a data set, whose true places are known, and says how good the polygons are: cIoU, gIoU and F1, with the figures of the paper beside them.

Data set: a folder in the SocioSeg layout, such as &apos;Build a data set of places&apos; makes.
Samples: so many, chosen at random, the same each time; 0 takes all.
Map style: shows each sample&apos;s map_STYLE.png in place of its map.png.
Sending pictures: a reasoner behind a server that is not this machine needs this consent, unless it was given in the panel.
Report: all figures, and a row for each sample. An evaluation that was cancelled goes on when it is run again with the same report; the file that ends in .part beside it has what is finished.
Page: the same for people, with charts, and the best and worst samples in pictures.
Predictions: a picture of each mask.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>Exécute un raisonneur et un segmenteur sur les exemples d'un jeu de données dont les vrais lieux sont connus, et dit ce que valent les polygones : cIoU, gIoU et F1, avec les chiffres de l'article à côté.

Jeu de données : un dossier au format SocioSeg, tel que le crée « Créer un jeu de données de lieux ».
Exemples : autant, choisis au hasard, toujours les mêmes ; 0 les prend tous.
Style de carte : montre le fichier map_STYLE.png de chaque exemple au lieu de map.png.
Envoi d'images : un raisonneur sur un serveur qui n'est pas cette machine a besoin de cet accord, s'il n'a pas été donné dans le panneau.
Rapport : tous les chiffres, et une ligne par exemple. Une évaluation annulée reprend si elle est relancée avec le même rapport ; le fichier en .part à côté contient ce qui est fini.
Page : la même chose pour les humains, avec des graphiques, et les meilleurs et pires exemples en images.
Prédictions : une image de chaque masque.

Le moteur doit être installé une fois dans le panneau de l'extension.</translation>
    </message>
    <message>
        <source>Map style (empty: the samples&apos; own map)</source>
        <translation>Style de carte (vide : la carte propre aux exemples)</translation>
    </message>
</context>
<context>
    <name>ExplainTask</name>
    <message>
        <source>Understand the queries</source>
        <translation>Interpréter les requêtes</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>Champs de {layer}</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>&amp;Type de lieu</translation>
    </message>
    <message>
        <source>&amp;Name of place</source>
        <translation>&amp;Nom du lieu</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic: the values of the fields tell. Your choice is saved with the project.</source>
        <translation>Automatique : déduit des valeurs des champs. Votre choix est enregistré avec le projet.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose the imagery</source>
        <translation>Choisir l’image</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Tracer un rectangle</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Tracer un polygone</translation>
    </message>
    <message>
        <source>Visible extent</source>
        <translation>Emprise visible</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Entités sélectionnées</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Zoom to results</source>
        <translation>Zoomer sur les résultats</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Save results to</source>
        <translation>Enregistrer les résultats dans</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>Requêtes, une par ligne</translation>
    </message>
    <message>
        <source>Imagery layer</source>
        <translation>Couche d’image</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Couches de carte</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle on the map</source>
        <translation>Dessiner la zone comme rectangle sur la carte</translation>
    </message>
    <message>
        <source>Draw the area as a polygon on the map</source>
        <translation>Dessiner la zone comme polygone sur la carte</translation>
    </message>
    <message>
        <source>Use the visible extent as the area</source>
        <translation>Prendre l’emprise visible comme zone</translation>
    </message>
    <message>
        <source>Use the selected features of the active polygon layer</source>
        <translation>Prendre les entités sélectionnées de la couche de polygones active</translation>
    </message>
    <message>
        <source>Reasoner: finds where the places are</source>
        <translation>Raisonneur : trouve où sont les lieux</translation>
    </message>
    <message>
        <source>Segmenter: draws their outlines</source>
        <translation>Segmenteur : dessine leurs contours</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>GeoPackage pour les résultats</translation>
    </message>
    <message>
        <source>Find the places; Ctrl+Enter in the query box does the same</source>
        <translation>Chercher les lieux ; Ctrl+Entrée dans le champ des requêtes fait de même</translation>
    </message>
    <message>
        <source>Stop the run and keep what is finished</source>
        <translation>Arrêter l’exécution et garder ce qui est fini</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Imagery</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Area of interest</source>
        <translation>&amp;Zone d’intérêt</translation>
    </message>
    <message>
        <source>&amp;Save results to</source>
        <translation>&amp;Enregistrer les résultats dans</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>For models that were not trained to read maps</source>
        <translation>Pour les modèles qui n'ont pas été entraînés à lire des cartes</translation>
    </message>
    <message>
        <source>Labels, candidates and both stages of the last run</source>
        <translation>Étiquettes, candidats et les deux étapes de la dernière exécution</translation>
    </message>
    <message>
        <source>Let me check the boxes first</source>
        <translation>Me laisser d'abord vérifier les cadres</translation>
    </message>
    <message>
        <source>Move, add or delete the boxes of each window on the map</source>
        <translation>Déplacer, ajouter ou supprimer sur la carte les cadres de chaque fenêtre</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>Temps depuis le début de l'exécution</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Queries of earlier runs, and others by theme</source>
        <translation>Requêtes précédentes et d'autres par thème</translation>
    </message>
    <message>
        <source>One query a line, such as
Jinan Zoo
schools
places for sport and culture</source>
        <translation>Une requête par ligne, par exemple
Zoo de Jinan
écoles
lieux de sport et de culture</translation>
    </message>
    <message>
        <source>&amp;What to look for</source>
        <translation>&amp;Que chercher</translation>
    </message>
    <message>
        <source>&amp;Map layers that name places</source>
        <translation>Couches de &amp;carte</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>No program opens web pages here. The help is in {file}</source>
        <translation>Aucun programme n'ouvre ici de pages web. L'aide se trouve dans {file}</translation>
    </message>
</context>
<context>
    <name>KindsTask</name>
    <message>
        <source>Look at the kinds of points</source>
        <translation>Regarder les types des points</translation>
    </message>
</context>
<context>
    <name>MapData</name>
    <message>
        <source>OpenStreetMap: areas</source>
        <translation>OpenStreetMap : surfaces</translation>
    </message>
    <message>
        <source>OpenStreetMap: lines</source>
        <translation>OpenStreetMap : lignes</translation>
    </message>
    <message>
        <source>OpenStreetMap: points</source>
        <translation>OpenStreetMap : points</translation>
    </message>
    <message>
        <source>Map data, {rights}</source>
        <translation>Données de carte, {rights}</translation>
    </message>
    <message>
        <source>Get map data</source>
        <translation>Récupérer des données de carte</translation>
    </message>
</context>
<context>
    <name>MapDataRow</name>
    <message>
        <source>Get map data...</source>
        <translation>Récupérer des données...</translation>
    </message>
    <message>
        <source>Get places and land use of the area as map layers</source>
        <translation>Récupérer les lieux et l’occupation du sol de la zone comme couches de carte</translation>
    </message>
    <message>
        <source>Adds OpenStreetMap&apos;s places and land use of the area as map layers</source>
        <translation>Ajoute les lieux et l’occupation du sol de la zone, d’OpenStreetMap, comme couches de carte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop getting map data</source>
        <translation>Arrêter la récupération des données de carte</translation>
    </message>
    <message>
        <source>OpenStreetMap&apos;s places and land use come from {server}. It is sent the rectangle around your area and nothing else. The data may be used with the credit {rights} ({licence}).</source>
        <translation>Les lieux et l’occupation du sol d’OpenStreetMap viennent de {server}. Le rectangle autour de votre zone y est envoyé, et rien d’autre. Les données peuvent être utilisées avec la mention {rights} ({licence}).</translation>
    </message>
    <message>
        <source>Get map data from the network?</source>
        <translation>Récupérer des données de carte sur le réseau ?</translation>
    </message>
    <message>
        <source>Waiting for the map data server</source>
        <translation>En attente du serveur de données de carte</translation>
    </message>
    <message>
        <source>The map data server is busy; it is asked again in {amount} s</source>
        <translation>Le serveur de données de carte est occupé ; il sera redemandé dans {amount} s</translation>
    </message>
    <message>
        <source>{amount} MB of map data read</source>
        <translation>{amount} Mo de données de carte lus</translation>
    </message>
    <message>
        <source>{amount} features of map data</source>
        <translation>{amount} entités de données de carte</translation>
    </message>
    <message>
        <source>Map data is here (areas: {areas}, lines: {lines}, points: {points}). The next run reads it.</source>
        <translation>Les données de carte sont là (surfaces : {areas}, lignes : {lines}, points : {points}). La prochaine exécution les lit.</translation>
    </message>
    <message>
        <source>Left out, since their outlines are broken: {count}.</source>
        <translation>Laissés de côté, car leur contour est défectueux : {count}.</translation>
    </message>
</context>
<context>
    <name>MapLayerList</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>Champs de {layer}</translation>
    </message>
    <message>
        <source>Choose the fields that say the kind and the name of places</source>
        <translation>Choisir les champs qui donnent le type et le nom des lieux</translation>
    </message>
</context>
<context>
    <name>MapOffset</name>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>The map fits the imagery</source>
        <translation>La carte s'ajuste à l'imagerie</translation>
    </message>
    <message>
        <source>Map of China (GCJ-02)</source>
        <translation>Carte de Chine (GCJ-02)</translation>
    </message>
    <message>
        <source>How the map lies on the imagery</source>
        <translation>Position de la carte sur l'imagerie</translation>
    </message>
    <message>
        <source>A map that lies beside the imagery is drawn back by as much</source>
        <translation>Une carte décalée de l'imagerie est ramenée d'autant</translation>
    </message>
    <message>
        <source>Measure how far the map lies off the imagery</source>
        <translation>Mesurer de combien la carte est décalée de l'imagerie</translation>
    </message>
    <message>
        <source>Map lies {offset}</source>
        <translation>Carte décalée de {offset}</translation>
    </message>
    <message>
        <source>How the map lies can&apos;t be measured here. Compare roads by eye.</source>
        <translation>La position de la carte ne peut pas être mesurée ici. Comparez les routes à l'œil.</translation>
    </message>
    <message>
        <source>The map fits the imagery.</source>
        <translation>La carte s'ajuste à l'imagerie.</translation>
    </message>
    <message>
        <source>The map lies {offset} of the imagery. The next run corrects that.</source>
        <translation>La carte est décalée de {offset} par rapport à l'imagerie. La prochaine exécution le corrige.</translation>
    </message>
    <message>
        <source>{metres} m east</source>
        <translation>{metres} m à l'est</translation>
    </message>
    <message>
        <source>{metres} m west</source>
        <translation>{metres} m à l'ouest</translation>
    </message>
    <message>
        <source>{metres} m north</source>
        <translation>{metres} m au nord</translation>
    </message>
    <message>
        <source>{metres} m south</source>
        <translation>{metres} m au sud</translation>
    </message>
    <message>
        <source>Map and imagery don&apos;t line up?</source>
        <translation>La carte et l'image ne coïncident pas ?</translation>
    </message>
</context>
<context>
    <name>ModelsBox</name>
    <message>
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>Dire au modèle ce que disent les étiquettes de la carte</translation>
    </message>
    <message>
        <source>Manage models...</source>
        <translation>Gérer les modèles...</translation>
    </message>
    <message>
        <source>Download, check and remove the models of this machine</source>
        <translation>Télécharger, vérifier et supprimer les modèles de cette machine</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>&amp;Reasoner</translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation>Se&amp;gmenteur</translation>
    </message>
    <message>
        <source>The pictures of the area, imagery and map, and the queries will leave this machine. They are sent to

{server}

Shall they be sent? The answer is remembered for this server.</source>
        <translation>Les images de la zone, imagerie et carte, et les requêtes quitteront cette machine. Elles sont envoyées à

{server}

Faut-il les envoyer ? La réponse est retenue pour ce serveur.</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <translation>Envoyer les images</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Map reader (embedded)</source>
        <translation>Lecteur de carte (intégré)</translation>
    </message>
    <message>
        <source>Classical (embedded)</source>
        <translation>Classique (intégré)</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{model} sur {host}</translation>
    </message>
    <message>
        <source>Server...</source>
        <translation>Serveur...</translation>
    </message>
    <message>
        <source>The server is on this machine: pictures do not leave it.</source>
        <translation>Le serveur est sur cette machine : les images n'en sortent pas.</translation>
    </message>
    <message>
        <source>Pictures of the area and the queries leave this machine: to {server}</source>
        <translation>Les images de la zone et les requêtes quittent cette machine : vers {server}</translation>
    </message>
    <message>
        <source>{name} is not on this machine.</source>
        <translation>{name} n'est pas sur cette machine.</translation>
    </message>
    <message>
        <source>Models: pictures leave this machine</source>
        <translation>Modèles : les images quittent cette machine</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>They are not encrypted on the way, since the address begins with http.</source>
        <translation>Elles ne sont pas chiffrées en chemin, car l'adresse commence par http.</translation>
    </message>
    <message>
        <source>Get the OCR pack for {script} ({size})...</source>
        <translation>Télécharger le paquet OCR pour {script} ({size})...</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models on this machine</source>
        <translation>Modèles sur cette machine</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read all files and compare them with their hashes</source>
        <translation>Lire tous les fichiers et les comparer à leurs empreintes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import folder...</source>
        <translation>Importer un dossier...</translation>
    </message>
    <message>
        <source>Address to download from; empty for the Hugging Face hub</source>
        <translation>Adresse de téléchargement ; vide pour le hub Hugging Face</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Models are kept in {folder}; {free} GB are free there.</source>
        <translation>Les modèles sont dans {folder} ; {free} Go y sont libres.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>reasoner</source>
        <translation>reasoner</translation>
    </message>
    <message>
        <source>segmenter</source>
        <translation>segmenteur</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>sur cette machine</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>téléchargeable</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Install PyTorch first, with the button in the panel&apos;s Models box.</source>
        <translation>Installez d'abord PyTorch, avec le bouton de la rubrique « Modèles » du panneau.</translation>
    </message>
    <message>
        <source>Reads all files, and downloads anew what is not right</source>
        <translation>Lit tous les fichiers et retélécharge ce qui n'est pas correct</translation>
    </message>
    <message>
        <source>{model}, {size}</source>
        <translation>{model}, {size}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence : {licence}</translation>
    </message>
    <message>
        <source>It is given only to those who accepted its conditions on that page.</source>
        <translation>Il n'est donné qu'à ceux qui ont accepté ses conditions sur cette page.</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>Accepter et télécharger</translation>
    </message>
    <message>
        <source>Delete {model} from this machine ({size})?</source>
        <translation>Supprimer {model} de cette machine ({size}) ?</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>Dossier de modèles</translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <translation>Téléchargement de {what}</translation>
    </message>
    <message>
        <source>Reading {what}</source>
        <translation>Lecture de {what}</translation>
    </message>
    <message>
        <source>Deleting {what}</source>
        <translation>Suppression de {what}</translation>
    </message>
    <message>
        <source>Copying {what}</source>
        <translation>Copie de {what}</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} GB: {file}</source>
        <translation>%p%, {done} sur {total} Go : {file}</translation>
    </message>
    <message>
        <source>Something is wrong; Mend fetches it anew.</source>
        <translation>Quelque chose ne va pas ; « Réparer » le télécharge à nouveau.</translation>
    </message>
    <message>
        <source>All files are right.</source>
        <translation>Tous les fichiers sont corrects.</translation>
    </message>
    <message>
        <source>on this machine, without its prompts</source>
        <translation>sur cette machine, sans ses prompts</translation>
    </message>
    <message>
        <source>With the prompts that it was trained on, licence {licence}:</source>
        <translation>Avec les prompts sur lesquels il a été entraîné, licence {licence} :</translation>
    </message>
    <message>
        <source>Trying {what} on a made-up town</source>
        <translation>Essai de {what} sur une ville inventée</translation>
    </message>
    <message>
        <source>The models work: they found {query} in a made-up town in {seconds} s, with an IoU of {iou} %. They are picked for this project. ({revision})</source>
        <translation>Les modèles fonctionnent : ils ont trouvé {query} dans une ville inventée en {seconds} s, avec un IoU de {iou} %. Ils sont choisis pour ce projet. ({revision})</translation>
    </message>
    <message>
        <source>The models run, but what they drew for {query} in a made-up town has an IoU of {iou} % only. Look closely at their results. ({revision}, {seconds} s)</source>
        <translation>Les modèles tournent, mais ce qu'ils ont dessiné pour {query} dans une ville inventée n'a qu'un IoU de {iou} %. Examinez bien leurs résultats. ({revision}, {seconds} s)</translation>
    </message>
    <message>
        <source>The models run, but their answer about {query} in a made-up town could not be read. Verify the model, or take the map reader. ({revision}, {seconds} s)</source>
        <translation>Les modèles tournent, mais leur réponse sur {query} dans une ville inventée n'a pas pu être lue. Vérifiez le modèle, ou prenez le lecteur de carte. ({revision}, {seconds} s)</translation>
    </message>
    <message>
        <source>as its page says</source>
        <translation>voir sa page</translation>
    </message>
    <message>
        <source>Qwen Research License, not for commercial use</source>
        <translation>Qwen Research License, pas d'usage commercial</translation>
    </message>
    <message>
        <source>Take models from a bundle of another machine, from any model&apos;s folder, or from a folder with files of OCR packs</source>
        <translation>Prendre des modèles d'un lot d'une autre machine, du dossier d'un modèle, ou d'un dossier avec des fichiers de paquets OCR</translation>
    </message>
    <message>
        <source>labels in {script}</source>
        <translation>étiquettes en {script}</translation>
    </message>
    <message>
        <source>From {server}</source>
        <translation>Depuis {server}</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} MB: {file}</source>
        <translation>%p%, {done} sur {total} Mo : {file}</translation>
    </message>
</context>
<context>
    <name>ModelsSetup</name>
    <message>
        <source>For the CPU, 0.4 GB to download</source>
        <translation>Pour le processeur, 0,4 Go à télécharger</translation>
    </message>
    <message>
        <source>For the CPU or Apple&apos;s GPU, 0.4 GB to download</source>
        <translation>Pour le processeur ou le GPU d'Apple, 0,4 Go à télécharger</translation>
    </message>
    <message>
        <source>For an NVIDIA GPU, 3 GB to download</source>
        <translation>Pour un GPU NVIDIA, 3 Go à télécharger</translation>
    </message>
    <message>
        <source>Where models shall run</source>
        <translation>Où les modèles doivent tourner</translation>
    </message>
    <message>
        <source>Models on this machine need PyTorch, which the engine does not have.</source>
        <translation>Les modèles sur cette machine ont besoin de PyTorch, que le moteur n'a pas.</translation>
    </message>
    <message>
        <source>Its Python was chosen by SOCIO_ENGINE_PYTHON.</source>
        <translation>Son Python a été choisi par SOCIO_ENGINE_PYTHON.</translation>
    </message>
    <message>
        <source>Copy the command that adds it</source>
        <translation>Copier la commande qui l'ajoute</translation>
    </message>
    <message>
        <source>It is made anew with it; nothing is installed into QGIS.</source>
        <translation>Il est refait avec lui ; rien n'est installé dans QGIS.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>In your own data folder</source>
        <translation>Dans votre dossier de données</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Address to download from</source>
        <translation>Adresse de téléchargement</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modèles sur cette machine</translation>
    </message>
    <message>
        <source>The plugin&apos;s panel sets it up.</source>
        <translation>Le panneau de l'extension l'installe.</translation>
    </message>
    <message>
        <source>It works with {python}</source>
        <translation>Il fonctionne avec {python}</translation>
    </message>
    <message>
        <source>Chosen by {variable}.</source>
        <translation>Choisi par {variable}.</translation>
    </message>
    <message>
        <source>pictures may be sent</source>
        <translation>envoi d’images permis</translation>
    </message>
    <message>
        <source>pictures may not be sent</source>
        <translation>envoi d’images non permis</translation>
    </message>
    <message>
        <source>has a key</source>
        <translation>avec une clé</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Serveur Overpass</translation>
    </message>
    <message>
        <source>Map data of OpenStreetMap</source>
        <translation>Données de carte d’OpenStreetMap</translation>
    </message>
    <message>
        <source>may be asked for the map data of an area</source>
        <translation>les données cartographiques d'une zone peuvent lui être demandées</translation>
    </message>
    <message>
        <source>map tiles may be loaded</source>
        <translation>des tuiles de carte peuvent être chargées</translation>
    </message>
    <message>
        <source>Deletes the key and takes back the consent</source>
        <translation>Supprime la clé et retire l'accord</translation>
    </message>
    <message>
        <source>Repair or update</source>
        <translation>Réparer ou mettre à jour</translation>
    </message>
    <message>
        <source>Makes it anew for this version of the plugin; the old one stays until the new one works</source>
        <translation>Le recrée pour cette version de l’extension ; l’ancien reste jusqu’à ce que le nouveau fonctionne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deletes it, with the Python that was fetched for it; models stay</source>
        <translation>Le supprime, avec le Python récupéré pour lui ; les modèles restent</translation>
    </message>
    <message>
        <source>Size on disk: {size}, without models</source>
        <translation>Taille sur le disque : {size}, sans les modèles</translation>
    </message>
    <message>
        <source>When you press OK, the panel makes the engine anew.</source>
        <translation>Quand vous cliquez sur OK, le panneau recrée le moteur.</translation>
    </message>
    <message>
        <source>When you press OK, the engine is removed.</source>
        <translation>Quand vous cliquez sur OK, le moteur est supprimé.</translation>
    </message>
</context>
<context>
    <name>PointKinds</name>
    <message>
        <source>Left out, since their kind is not known: {left_out} of {points} points.</source>
        <translation>Laissés de côté, faute de type connu : {left_out} sur {points} points.</translation>
    </message>
</context>
<context>
    <name>PointLayers</name>
    <message>
        <source>Points of a layer</source>
        <translation>Points d'une couche</translation>
    </message>
    <message>
        <source>Looking at the points of {layer}…</source>
        <translation>Examen des points de {layer}…</translation>
    </message>
</context>
<context>
    <name>PointsToAreasAlgorithm</name>
    <message>
        <source>Points to areas</source>
        <translation>Des points aux surfaces</translation>
    </message>
    <message>
        <source>Outlines the places that a layer has as points, and adds their polygons to a GeoPackage. All kinds of places that the points have are looked for.

Points: all of a layer, or the selected ones.
Fields of names and kinds: told by their values where none is chosen here or in the panel.
Map layers: roads, buildings and water say how far a place reaches; roads matter most.
Area: an extent, or the polygons of a layer; without either, what is around the points.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>Délimite les lieux qu'une couche a comme points et ajoute leurs polygones à un GeoPackage. Tous les types de lieux que les points ont sont cherchés.

Points : tous ceux d'une couche, ou ceux qui sont sélectionnés.
Champs des noms et des types : déduits de leurs valeurs si aucun n'est choisi ici ni dans le panneau.
Couches de carte : routes, bâtiments et eau disent jusqu'où va un lieu ; les routes comptent le plus.
Zone : une emprise, ou les polygones d'une couche ; sans l'une ni l'autre, ce qui entoure les points.
Sortie : un GeoPackage ; dans un fichier existant, les lieux déjà présents sont mis à jour, et ce que vous avez accepté, modifié ou rejeté reste tel quel.

Le moteur doit être installé une fois dans le panneau de l'extension.</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Champ des noms</translation>
    </message>
    <message>
        <source>Field that says what the places are</source>
        <translation>Champ qui dit ce que sont les lieux</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Kinds of the points: {kinds}</source>
        <translation>Types des points : {kinds}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Imagery</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Couches de carte</translation>
    </message>
    <message>
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>Résolution en mètres par pixel (0 : automatique)</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>Raisonneur</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmenteur</translation>
    </message>
    <message>
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>Dire au modèle ce que disent les étiquettes de la carte</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>Annulé. Ce qui était fini est gardé.</translation>
    </message>
    <message>
        <source>Area: extent</source>
        <translation>Zone : emprise</translation>
    </message>
    <message>
        <source>Area: polygons of a layer</source>
        <translation>Zone : polygones d’une couche</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>GeoPackage pour les résultats</translation>
    </message>
    <message>
        <source>Pictures of the area may be sent to the reasoner&apos;s server</source>
        <translation>Les images de la zone peuvent être envoyées au serveur du reasoner</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Nombre de lieux trouvés</translation>
    </message>
    <message>
        <source>{windows} windows at {gsd} m per pixel</source>
        <translation>{windows} fenêtres à {gsd} m par pixel</translation>
    </message>
    <message>
        <source>Number of places of each query, as JSON</source>
        <translation>Nombre de lieux de chaque requête, en JSON</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>Comment l'exécution s'est terminée</translation>
    </message>
    <message>
        <source>What the run has to say</source>
        <translation>Messages de l'exécution</translation>
    </message>
</context>
<context>
    <name>QueryFilter</name>
    <message>
        <source>Find places by a query</source>
        <translation>Chercher des lieux par une requête</translation>
    </message>
    <message>
        <source>Find in the visible extent:</source>
        <translation>Chercher dans l’emprise visible :</translation>
    </message>
</context>
<context>
    <name>ReadAheadTask</name>
    <message>
        <source>Read the map</source>
        <translation>Lire la carte</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>Nom sur la carte</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>Raisonneur</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmenteur</translation>
    </message>
    <message>
        <source>Revision of the models</source>
        <translation>Révision des modèles</translation>
    </message>
    <message>
        <source>Metres per pixel</source>
        <translation>Mètres par pixel</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>Superficie en m²</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Trouvé le</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Confidence of the model</source>
        <translation>Confiance du modèle</translation>
    </message>
    <message>
        <source>Mapped or inferred</source>
        <translation>Cartographié ou déduit</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Comment il a été trouvé</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Lieux trouvés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>cartographié</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Imagery</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Results under review</source>
        <translation>Résultats en révision</translation>
    </message>
    <message>
        <source>A accepts and R rejects the selected rows. A double click zooms to a place.</source>
        <translation>A accepte et R rejette les lignes sélectionnées. Un double clic zoome sur un lieu.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review of a result</source>
        <translation>Révision d'un résultat</translation>
    </message>
    <message>
        <source>{time}: the outline was changed by hand; its area was {area} m² before.</source>
        <translation>{time} : le contour a été modifié à la main ; sa superficie était de {area} m².</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Add or remove parts</source>
        <translation>Ajouter ou retirer des parties</translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation>Modifier les sommets</translation>
    </message>
    <message>
        <source>Click on the imagery: left adds a part, right (or Shift and left) removes one. Backspace takes a click back, Enter keeps the new outline, Esc drops it.</source>
        <translation>Cliquez sur l'imagerie : à gauche ajoute une partie, à droite (ou Maj et gauche) en retire une. Retour arrière annule un clic, Entrée garde le nouveau contour, Échap l'abandonne.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Export accepted...</source>
        <translation>Exporter les acceptés...</translation>
    </message>
    <message>
        <source>To review ({count})</source>
        <translation>À réviser ({count})</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>Acceptés ({count})</translation>
    </message>
    <message>
        <source>Rejected ({count})</source>
        <translation>Rejetés ({count})</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Tous ({count})</translation>
    </message>
    <message>
        <source>Layer of results</source>
        <translation>Couche de résultats</translation>
    </message>
    <message>
        <source>Which results to step through</source>
        <translation>Quels résultats parcourir</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Go to the result before</source>
        <translation>Aller au résultat précédent</translation>
    </message>
    <message>
        <source>Go to the next result</source>
        <translation>Aller au résultat suivant</translation>
    </message>
    <message>
        <source>Accept this result</source>
        <translation>Accepter ce résultat</translation>
    </message>
    <message>
        <source>Reject this result</source>
        <translation>Rejeter ce résultat</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire l'action</translation>
    </message>
    <message>
        <source>Add parts to the outline or remove parts, by clicks</source>
        <translation>Ajouter au contour ou en retirer des parties, par clics</translation>
    </message>
    <message>
        <source>Move the outline&apos;s corners with QGIS&apos;s vertex tool</source>
        <translation>Déplacer les sommets du contour avec l'outil de nœud de QGIS</translation>
    </message>
    <message>
        <source>Keep the new outline</source>
        <translation>Garder le nouveau contour</translation>
    </message>
    <message>
        <source>Drop the new outline</source>
        <translation>Abandonner le nouveau contour</translation>
    </message>
    <message>
        <source>Save the accepted results as a file of their own</source>
        <translation>Enregistrer les résultats acceptés dans un fichier à part</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Montrer le raisonnement</translation>
    </message>
    <message>
        <source>Show what this result was found by, in Details</source>
        <translation>Montrer dans « Détails » comment ce résultat a été trouvé</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoomer dessus</translation>
    </message>
    <message>
        <source>Runs...</source>
        <translation>Exécutions...</translation>
    </message>
    <message>
        <source>Show this result on the map</source>
        <translation>Afficher ce résultat sur la carte</translation>
    </message>
    <message>
        <source>List the runs of this layer, and take one back</source>
        <translation>Lister les exécutions de cette couche et en reprendre une</translation>
    </message>
    <message>
        <source>Accept all of these</source>
        <translation>Accepter tous ceux-ci</translation>
    </message>
    <message>
        <source>Only results of at least this score</source>
        <translation>Seulement les résultats d'au moins ce score</translation>
    </message>
    <message>
        <source>Accept all that are stepped through and undecided</source>
        <translation>Accepter tous ceux parcourus et non décidés</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score à partir de</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Balayer</translation>
    </message>
    <message>
        <source>All queries</source>
        <translation>Toutes les requêtes</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>Which query&apos;s results to step through</source>
        <translation>De quelle requête parcourir les résultats</translation>
    </message>
    <message>
        <source>Which run&apos;s results to step through</source>
        <translation>De quelle exécution parcourir les résultats</translation>
    </message>
    <message>
        <source>List these results in a table, with pictures of each place</source>
        <translation>Lister ces résultats dans une table, avec des images de chaque lieu</translation>
    </message>
    <message>
        <source>Show the imagery left of a line on the canvas, and the map right of it</source>
        <translation>Afficher l’image à gauche d’une ligne sur le canevas, et la carte à droite</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The layer {name} can&apos;t be edited: its file is read-only.</source>
        <translation>La couche {name} ne peut pas être modifiée : son fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>Move the corners; Save Layer Edits in QGIS&apos;s toolbar keeps them.</source>
        <translation>Déplacez les sommets ; « Enregistrer les modifications de la couche » dans la barre d'outils de QGIS les garde.</translation>
    </message>
    <message>
        <source>Export accepted results</source>
        <translation>Exporter les résultats acceptés</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) exported to {file}</source>
        <translation>
            <numerusform>%n résultat exporté dans {file}</numerusform>
            <numerusform>%n résultats exportés dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>All are reviewed.</source>
        <translation>Tous sont révisés.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n'y en a pas.</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} sur {count}</translation>
    </message>
    <message>
        <source>Query: {query}</source>
        <translation>Requête : {query}</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Score : {score}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Statut : {status}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Superficie : {area}</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) accepted. Undo takes that back.</source>
        <translation>
            <numerusform>%n résultat accepté. Annuler revient en arrière.</numerusform>
            <numerusform>%n résultats acceptés. Annuler revient en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline: as the map layer has it</source>
        <translation>Contour : comme dans la couche de carte</translation>
    </message>
    <message>
        <source>Outline: drawn</source>
        <translation>Contour : dessiné</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) rejected. Undo takes that back.</source>
        <translation>
            <numerusform>%n résultat rejeté. Annuler revient en arrière.</numerusform>
            <numerusform>%n résultats rejetés. Annuler revient en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the imagery and a map layer on the page Find.</source>
        <translation>Choisissez l’image et une couche de carte dans la page « Chercher ».</translation>
    </message>
    <message>
        <source>This result can hardly be seen here.</source>
        <translation>Ce résultat est à peine visible ici.</translation>
    </message>
</context>
<context>
    <name>RunsHistory</name>
    <message>
        <source>Earlier runs...</source>
        <translation>Exécutions précédentes...</translation>
    </message>
    <message>
        <source>Earlier runs, in QGIS&apos;s history</source>
        <translation>Exécutions précédentes, dans l’historique de QGIS</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>L’exécution a échoué.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>Raisonneur</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmenteur</translation>
    </message>
    <message>
        <source>Double-click the run to ask again.</source>
        <translation>Double-cliquez sur l’exécution pour reposer la question.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Reposer la question</translation>
    </message>
</context>
<context>
    <name>SampleProjects</name>
    <message>
        <source>Open the sample project: a made-up town...</source>
        <translation>Ouvrir le projet exemple : une ville inventée...</translation>
    </message>
    <message>
        <source>Open the sample project: a real place, from the network...</source>
        <translation>Ouvrir le projet exemple : un lieu réel, depuis le réseau...</translation>
    </message>
    <message>
        <source>The engine draws the town. Set it up at the top of this panel first.</source>
        <translation>Le moteur dessine la ville. Installez-le d'abord en haut de ce panneau.</translation>
    </message>
    <message>
        <source>The imagery comes from basemap.nationalmap.gov ({imagery}), the map from tile.openstreetmap.org ({map}). Both servers see which part of the world you look at. Please do not read large areas from them.</source>
        <translation>L'imagerie vient de basemap.nationalmap.gov ({imagery}), la carte de tile.openstreetmap.org ({map}). Les deux serveurs voient quelle partie du monde vous regardez. Merci de ne pas y lire de grandes zones.</translation>
    </message>
    <message>
        <source>Load layers from the network?</source>
        <translation>Charger des couches depuis le réseau ?</translation>
    </message>
    <message>
        <source>Drawing the town</source>
        <translation>Dessin de la ville</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Projet exemple</translation>
    </message>
    <message>
        <source>Aerial image (synthetic)</source>
        <translation>Image aérienne (synthétique)</translation>
    </message>
    <message>
        <source>Town map (synthetic)</source>
        <translation>Plan de la ville (synthétique)</translation>
    </message>
    <message>
        <source>Put the sample project into a new folder in</source>
        <translation>Mettre le projet exemple dans un nouveau dossier dans</translation>
    </message>
    <message>
        <source>Imagery: {rights}</source>
        <translation>Imagerie : {rights}</translation>
    </message>
    <message>
        <source>Map: {rights}</source>
        <translation>Carte : {rights}</translation>
    </message>
    <message>
        <source>The map comes from tile.openstreetmap.org ({map}). The server sees which part of the world you look at. Please do not read large areas from it.</source>
        <translation>La carte vient de tile.openstreetmap.org ({map}). Le serveur voit quelle partie du monde vous regardez. N'y lisez pas de grandes zones.</translation>
    </message>
</context>
<context>
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>Chercher des lieux par requêtes</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Sending pictures: a reasoner behind a server that is not this machine needs this consent, unless it was given in the panel.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>Cherche les lieux que désignent les requêtes, sur l'imagerie et la carte ensemble, et ajoute leurs polygones à un GeoPackage.

Requêtes : une par ligne, ou séparées par des points-virgules : noms, classes ou fonctions de lieux, comme 'Jinan Zoo', 'schools', 'places for sport and culture'.
Zone : une emprise, ou les polygones d'une couche ; sans l'une ni l'autre, l'emprise de l'imagerie.
Résolution au sol : mètres par pixel ; 0 en choisit une.
Envoi d'images : un reasoner derrière un serveur qui n'est pas cette machine a besoin de cette autorisation, si elle n'a pas été donnée dans le panneau.
Sortie : un GeoPackage ; dans un fichier existant, les lieux déjà présents sont mis à jour, et ce que vous avez accepté, modifié ou rejeté reste tel quel.

Le moteur doit être installé une fois dans le panneau de l'extension.</translation>
    </message>
</context>
<context>
    <name>SegmentTask</name>
    <message>
        <source>The map shows nothing in {blank} of {total} windows.</source>
        <translation>La carte ne montre rien dans {blank} fenêtres sur {total}.</translation>
    </message>
    <message>
        <source>Find: {}</source>
        <translation>Chercher : {}</translation>
    </message>
    <message>
        <source>Cancelled: {}</source>
        <translation>Annulé : {}</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Any server with a vision model that speaks OpenAI&apos;s chat completions: vLLM, SGLang, llama.cpp, Ollama, or a hosted one.</source>
        <translation>Tout serveur avec un modèle de vision qui parle les chat completions d'OpenAI : vLLM, SGLang, llama.cpp, Ollama, ou hébergé.</translation>
    </message>
    <message>
        <source>As the server names it</source>
        <translation>Comme le serveur le nomme</translation>
    </message>
    <message>
        <source>Kept in QGIS&apos;s encrypted authentication database</source>
        <translation>Conservée dans la base d'authentification chiffrée de QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Asks the server for its models; no picture is sent</source>
        <translation>Demande au serveur ses modèles ; aucune image n'est envoyée</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Kept; type another to change it</source>
        <translation>Conservée ; tapez-en une autre pour la changer</translation>
    </message>
    <message>
        <source>None needed on this machine</source>
        <translation>Aucune n'est nécessaire sur cette machine</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Demande en cours...</translation>
    </message>
    <message>
        <source>The server answers, but has no model {model}.</source>
        <translation>Le serveur répond, mais n'a pas de modèle {model}.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Le serveur répond.</translation>
    </message>
</context>
<context>
    <name>SetupBox</name>
    <message>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>Journal de l’installation</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Another Python, or no network</source>
        <translation>Un autre Python, ou pas de réseau</translation>
    </message>
    <message>
        <source>Python that makes the environment</source>
        <translation>Python qui crée l'environnement</translation>
    </message>
    <message>
        <source>The newest on this machine</source>
        <translation>Le plus récent sur cette machine</translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation>Dossier des paquets</translation>
    </message>
    <message>
        <source>The Python Package Index</source>
        <translation>Le Python Package Index</translation>
    </message>
    <message>
        <source>3 GB to download</source>
        <translation>3 Go à télécharger</translation>
    </message>
    <message>
        <source>0.4 GB to download</source>
        <translation>0,4 Go à télécharger</translation>
    </message>
    <message>
        <source>The embedded map reader</source>
        <translation>Le lecteur de carte intégré</translation>
    </message>
    <message>
        <source>No GPU, no model, and no picture leaves this machine. About 430 MB.</source>
        <translation>Pas de GPU, pas de modèle, et aucune image ne quitte cette machine. Environ 430 Mo.</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modèles sur cette machine</translation>
    </message>
    <message>
        <source>The map reader and PyTorch, {size}. Then you choose the models.</source>
        <translation>Le lecteur de carte et PyTorch, {size}. Puis vous choisissez les modèles.</translation>
    </message>
    <message>
        <source>A model behind a server</source>
        <translation>Un modèle sur un serveur</translation>
    </message>
    <message>
        <source>About 430 MB. Then you enter the server&apos;s address.</source>
        <translation>Environ 430 Mo. Puis vous entrez l'adresse du serveur.</translation>
    </message>
    <message>
        <source>It is a Python environment of its own, made once from packages of the Python Package Index. Nothing is installed into QGIS. What do you want to begin with?</source>
        <translation>C'est un environnement Python à part, créé une fois à partir de paquets du Python Package Index. Rien n'est installé dans QGIS. Par quoi voulez-vous commencer ?</translation>
    </message>
    <message>
        <source>Correct that variable or unset it, then start QGIS again.</source>
        <translation>Corrigez cette variable ou supprimez-la, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Making a Python environment</source>
        <translation>Création d'un environnement Python</translation>
    </message>
    <message>
        <source>Downloading and installing packages</source>
        <translation>Téléchargement et installation des paquets</translation>
    </message>
    <message>
        <source>Trying the engine</source>
        <translation>Essai du moteur</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Recherche d'un Python</translation>
    </message>
    <message>
        <source>SocioReasoner and SAM 2 on this machine&apos;s GPU</source>
        <translation>SocioReasoner et SAM 2 sur le GPU de cette machine</translation>
    </message>
    <message>
        <source>PyTorch (3 GB), SocioReasoner-3B (7.5 GB) and SAM 2 (0.9 GB) are downloaded. You see the licences of the models first. No picture leaves this machine.</source>
        <translation>PyTorch (3 Go), SocioReasoner-3B (7,5 Go) et SAM 2 (0,9 Go) sont téléchargés. Les licences des modèles vous sont montrées d'abord. Aucune image ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Fetch Python</source>
        <translation>Récupérer Python</translation>
    </message>
    <message>
        <source>Fetching Python</source>
        <translation>Récupération de Python</translation>
    </message>
    <message>
        <source>Or let the plugin fetch Python {version}: about {size} MB from {hosts}.</source>
        <translation>Ou laissez l’extension récupérer Python {version} : environ {size} Mo depuis {hosts}.</translation>
    </message>
    <message>
        <source>Or let the plugin take Python {version} from the folder with packages.</source>
        <translation>Ou laissez l’extension prendre Python {version} dans le dossier des paquets.</translation>
    </message>
    <message>
        <source>Its SHA-256 is checked. Only the engine uses it; it is removed with it.</source>
        <translation>Son SHA-256 est vérifié. Seul le moteur l’utilise ; il est supprimé avec lui.</translation>
    </message>
    <message>
        <source>The engine is made anew; the old one stays until the new one works.</source>
        <translation>Le moteur est recréé ; l’ancien reste jusqu’à ce que le nouveau fonctionne.</translation>
    </message>
</context>
<context>
    <name>SocioDock</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>Segmentation socio-sémantique</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Le moteur est prêt.</translation>
    </message>
    <message>
        <source>Add a layer that shows the names or kinds of places.</source>
        <translation>Ajoutez une couche qui montre les noms ou les types de lieux.</translation>
    </message>
    <message>
        <source>Drag on the map. Esc stops.</source>
        <translation>Faites glisser sur la carte. Échap arrête.</translation>
    </message>
    <message>
        <source>Click the corners on the map; a right click or Enter ends. Backspace takes the last one back, Esc stops.</source>
        <translation>Cliquez les sommets sur la carte ; un clic droit ou Entrée termine. Retour arrière reprend le dernier, Échap arrête.</translation>
    </message>
    <message>
        <source>The engine is missing. Set it up at the top of this panel first.</source>
        <translation>Le moteur manque. Installez-le d’abord en haut de ce panneau.</translation>
    </message>
    <message>
        <source>Stopping; finished windows are kept.</source>
        <translation>Arrêt en cours ; les fenêtres finies sont gardées.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réviser</translation>
    </message>
    <message>
        <source>Details are kept for the last run alone, and until QGIS ends.</source>
        <translation>Les détails ne sont gardés que pour la dernière exécution, jusqu'à la fin de QGIS.</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>Annulation...</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Exécuter ensuite</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The engine is being set up at the top of this panel.</source>
        <translation>Le moteur est en cours d'installation en haut de ce panneau.</translation>
    </message>
    <message>
        <source>The file exists: new places are added, and undecided ones that are found again are updated.</source>
        <translation>Le fichier existe : les nouveaux lieux sont ajoutés, et ceux non décidés qui sont retrouvés sont mis à jour.</translation>
    </message>
    <message>
        <source>No result is in view.</source>
        <translation>Aucun résultat n'est visible.</translation>
    </message>
    <message>
        <source>Forget the earlier queries</source>
        <translation>Oublier les requêtes précédentes</translation>
    </message>
    <message>
        <source>No area yet.</source>
        <translation>Pas encore de zone.</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>Supprimer le moteur</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>Le moteur a été supprimé.</translation>
    </message>
</context>
<context>
    <name>SocioPlugin</name>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Annuler l'exécution</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle</source>
        <translation>Dessiner la zone en rectangle</translation>
    </message>
</context>
<context>
    <name>SocioProvider</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>Segmentation socio-sémantique</translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Start here, or add layers of your own</source>
        <translation>Commencez ici ou ajoutez vos propres couches</translation>
    </message>
    <message>
        <source>Try the sample town</source>
        <translation>Essayer la ville d'exemple</translation>
    </message>
    <message>
        <source>A made-up town with three queries, ready to run</source>
        <translation>Une ville fictive avec trois requêtes, prête à exécuter</translation>
    </message>
    <message>
        <source>Add imagery</source>
        <translation>Ajouter une image aérienne</translation>
    </message>
    <message>
        <source>A GeoTIFF or another raster of your own</source>
        <translation>Un GeoTIFF ou un autre raster à vous</translation>
    </message>
    <message>
        <source>Add OpenStreetMap</source>
        <translation>Ajouter OpenStreetMap</translation>
    </message>
    <message>
        <source>As a map layer, from the network</source>
        <translation>Comme couche de carte, depuis le réseau</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Education</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>écoles</translation>
    </message>
    <message>
        <source>kindergartens</source>
        <translation>écoles maternelles</translation>
    </message>
    <message>
        <source>universities</source>
        <translation>universités</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>bibliothèques</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>hôpitaux</translation>
    </message>
    <message>
        <source>clinics</source>
        <translation>cliniques</translation>
    </message>
    <message>
        <source>pharmacies</source>
        <translation>pharmacies</translation>
    </message>
    <message>
        <source>places for medical care</source>
        <translation>lieux de soins médicaux</translation>
    </message>
    <message>
        <source>Green space</source>
        <translation>Espaces verts</translation>
    </message>
    <message>
        <source>parks</source>
        <translation>parcs</translation>
    </message>
    <message>
        <source>gardens</source>
        <translation>jardins</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>forêts</translation>
    </message>
    <message>
        <source>playgrounds</source>
        <translation>aires de jeux</translation>
    </message>
    <message>
        <source>cemeteries</source>
        <translation>cimetières</translation>
    </message>
    <message>
        <source>Sport and culture</source>
        <translation>Sport et culture</translation>
    </message>
    <message>
        <source>sports centres</source>
        <translation>centres sportifs</translation>
    </message>
    <message>
        <source>stadiums</source>
        <translation>stades</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>piscines</translation>
    </message>
    <message>
        <source>museums</source>
        <translation>musées</translation>
    </message>
    <message>
        <source>places for sport and culture</source>
        <translation>lieux de sport et de culture</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>railway stations</source>
        <translation>gares</translation>
    </message>
    <message>
        <source>bus stations</source>
        <translation>gares routières</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>parkings</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>aéroports</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>shopping centres</source>
        <translation>centres commerciaux</translation>
    </message>
    <message>
        <source>supermarkets</source>
        <translation>supermarchés</translation>
    </message>
    <message>
        <source>hotels</source>
        <translation>hôtels</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>restaurants</translation>
    </message>
    <message>
        <source>industrial areas</source>
        <translation>zones industrielles</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>places of worship</source>
        <translation>lieux de culte</translation>
    </message>
    <message>
        <source>churches</source>
        <translation>églises</translation>
    </message>
    <message>
        <source>mosques</source>
        <translation>mosquées</translation>
    </message>
    <message>
        <source>temples</source>
        <translation>temples</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>town halls</source>
        <translation>mairies</translation>
    </message>
    <message>
        <source>police stations</source>
        <translation>commissariats de police</translation>
    </message>
    <message>
        <source>fire stations</source>
        <translation>casernes de pompiers</translation>
    </message>
    <message>
        <source>post offices</source>
        <translation>bureaux de poste</translation>
    </message>
    <message>
        <source>prisons</source>
        <translation>prisons</translation>
    </message>
</context>
<context>
    <name>Swipe</name>
    <message>
        <source>Imagery</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>TouchUpTask</name>
    <message>
        <source>Touch up an outline</source>
        <translation>Retoucher un contour</translation>
    </message>
</context>
<context>
    <name>TouchUpTool</name>
    <message>
        <source>One moment: the engine still works on the last click.</source>
        <translation>Un instant : le moteur travaille encore sur le dernier clic.</translation>
    </message>
    <message>
        <source>Nothing is left of the outline. Reject the result instead.</source>
        <translation>Il ne reste rien du contour. Rejetez plutôt le résultat.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>Examen de l'imagerie</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Understood as: {meanings}</source>
        <translation>Compris comme : {meanings}</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>“{words}” is not taken into account</source>
        <translation>« {words} » n'est pas pris en compte</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Drop the run that was added last</source>
        <translation>Abandonner l'exécution ajoutée en dernier</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait(s)</source>
        <translation>
            <numerusform>%n exécution attend</numerusform>
            <numerusform>%n exécutions attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {queries}</source>
        <translation>{count} : {queries}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{area} km², {windows} at {gsd} m per pixel</source>
        <translation>{area} km², {windows} à {gsd} m par pixel</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n fenêtre</numerusform>
            <numerusform>%n fenêtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Démarrage du moteur</translation>
    </message>
    <message>
        <source>Drawing the pictures</source>
        <translation>Dessin des images</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Lecture de la carte</translation>
    </message>
    <message>
        <source>Looking for the places</source>
        <translation>Recherche des lieux</translation>
    </message>
    <message>
        <source>Drawing the outlines</source>
        <translation>Tracé des contours</translation>
    </message>
    <message>
        <source>Checking on the imagery</source>
        <translation>Vérification sur l’image</translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>Enregistrement des résultats</translation>
    </message>
    <message>
        <source>{stage}, window {window} of {total}</source>
        <translation>{stage}, fenêtre {window} sur {total}</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>Annulé. Ce qui était fini est gardé.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was found until then.</source>
        <translation>Annulé. Rien n’avait été trouvé jusque-là.</translation>
    </message>
    <message>
        <source>What was finished is kept in {file}.</source>
        <translation>Ce qui était fini est gardé dans {file}.</translation>
    </message>
    <message>
        <source>{found} in {seconds} s</source>
        <translation>{found} en {seconds} s</translation>
    </message>
    <message>
        <source>Nothing for: {queries}</source>
        <translation>Rien pour : {queries}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n lieu trouvé</numerusform>
            <numerusform>%n lieux trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Try another wording, a larger area, or a map that shows names.</source>
        <translation>Essayez d’autres mots, une zone plus grande ou une carte qui montre des noms.</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde environ</numerusform>
            <numerusform>encore %n secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to check the boxes</source>
        <translation>En attente de votre vérification des cadres</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>%n trouvés jusqu'ici</numerusform>
            <numerusform>%n trouvés jusqu'ici</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}, step {step} of {total}</source>
        <translation>{stage}, étape {step} sur {total}</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à réviser</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
</context>
</TS>
