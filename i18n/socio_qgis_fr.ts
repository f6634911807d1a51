<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>No polygon is selected.</source>
        <translation>Aucun polygone n’est sélectionné.</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>Cliquez sur une couche de polygones dans le panneau Couches et sélectionnez-y des entités.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A layer of this run was removed from the project.</source>
        <translation>Une couche de cette exécution a été retirée du projet.</translation>
    </message>
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
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>Dessinez la zone là où se trouve l’image, ou vérifiez sa source et le réseau.</translation>
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
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>Relancez ; si la mémoire manquait, choisissez une zone plus petite.</translation>
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
        <source>The imagery shows nothing in this area.</source>
        <translation>L’image ne montre rien dans cette zone.</translation>
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
        <source>Install one from python.org or your system&apos;s packages, then try again.</source>
        <translation>Installez-en un depuis python.org ou les paquets de votre système, puis réessayez.</translation>
    </message>
    <message>
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>Aucun Python de version 3.10 ou plus récente n’a été trouvé.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Voir le journal.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
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
        <source>Map reader (embedded)</source>
        <translation>Lecteur de carte (intégré)</translation>
    </message>
    <message>
        <source>Classical (embedded)</source>
        <translation>Classique (intégré)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
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
        <source>For example:
Jinan Zoo
schools
places for sport and culture</source>
        <translation>Par exemple :
Zoo de Jinan
écoles
lieux de sport et de culture</translation>
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
        <source>Queries of earlier runs</source>
        <translation>Requêtes des exécutions précédentes</translation>
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
        <source>&amp;What to look for, one query a line</source>
        <translation>&amp;Que chercher, une requête par ligne</translation>
    </message>
    <message>
        <source>&amp;Imagery</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Map layers, which show what places are</source>
        <translation>Couches de &amp;carte, qui disent ce que sont les lieux</translation>
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
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>&amp;Raisonneur</translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation>&amp;Segmenteur</translation>
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
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>Chercher des lieux par requêtes</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Output: a GeoPackage; an existing one is appended to, never overwritten.

The engine must be set up once in the plugin&apos;s panel, or by &apos;make setup&apos;.</source>
        <translation>Cherche les lieux que désignent les requêtes, sur l’image et la carte à la fois, et ajoute leurs polygones à un GeoPackage.

Requêtes : une par ligne ou séparées par des points-virgules : noms, classes ou fonctions de lieux, comme « Zoo de Jinan », « écoles », « lieux de sport et de culture ».
Zone : une emprise, ou les polygones d’une couche ; sans l’une ni l’autre, l’emprise de l’image.
Résolution au sol : mètres par pixel ; 0 en choisit une.
Sortie : un GeoPackage ; s’il existe, il est complété, jamais écrasé.

Le moteur doit être installé une fois dans le panneau de l’extension ou par « make setup ».</translation>
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
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>Résolution en mètres par pixel (0 : automatique)</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>GeoPackage pour les résultats</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Couches de carte</translation>
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
        <source>Results</source>
        <translation>Résultats</translation>
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
        <source>Cancelled. What was finished is kept.</source>
        <translation>Annulé. Ce qui était fini est gardé.</translation>
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
        <source>It is a Python environment of its own, about 400 MB, made once from packages of the Python Package Index. Nothing is installed into QGIS.</source>
        <translation>C’est un environnement Python à part, d’environ 400 Mo, fait une seule fois avec des paquets du Python Package Index. Rien n’est installé dans QGIS.</translation>
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
        <source>Add imagery and a map to the project, for example from XYZ Tiles in the Browser panel.</source>
        <translation>Ajoutez une image et une carte au projet, par exemple depuis XYZ Tiles dans le panneau Explorateur.</translation>
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
        <source>No area yet. Draw one, or take the visible extent.</source>
        <translation>Pas encore de zone. Dessinez-en une, ou prenez l’emprise visible.</translation>
    </message>
    <message>
        <source>The file exists: results are added, nothing is overwritten.</source>
        <translation>Le fichier existe : les résultats s’y ajoutent, rien n’est écrasé.</translation>
    </message>
    <message>
        <source>No queries yet</source>
        <translation>Pas encore de requêtes</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
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
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>A run is under way. Cancel it, or wait until it ends.</source>
        <translation>Une exécution est encore en cours. Annulez-la ou attendez sa fin.</translation>
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
</context>
</TS>
