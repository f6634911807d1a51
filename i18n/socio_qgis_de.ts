<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlignTask</name>
    <message>
        <source>Measure how the map fits</source>
        <translation>Messen, wie die Karte passt</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>{plan}, about {time}</source>
        <translation>{plan}, etwa {time}</translation>
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
        <translation>Warnung: {layer} hat {gsd} m je Pixel, wie Zoomstufe {zoom}. Dort fehlen Namen kleiner Orte. Wählen Sie eine feinere Karte.</translation>
    </message>
    <message>
        <source>Warning: the names on {layer} will be drawn {times} times smaller than they are and may be unreadable. Choose a finer ground resolution.</source>
        <translation>Warnung: die Namen auf {layer} werden {times}-mal kleiner gezeichnet, als sie sind, und sind vielleicht unlesbar. Wählen Sie eine feinere Bodenauflösung.</translation>
    </message>
    <message>
        <source>Warning: the map will be drawn at {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer ground resolution.</source>
        <translation>Warnung: die Karte wird mit {gsd} m je Pixel gezeichnet, wie Zoomstufe {zoom}. Dort fehlen Namen kleiner Orte. Wählen Sie eine feinere Bodenauflösung.</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} can&apos;t be read off map pictures without an OCR pack. Get it here, or add vector layers with names in their fields.</source>
        <translation>Warnung: Beschriftungen in der Schrift {script} können ohne OCR-Paket nicht aus Kartenbildern gelesen werden. Laden Sie es hier herunter, oder fügen Sie Vektorlayer mit Namen in ihren Feldern hinzu.</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} are read off map pictures only with an OCR pack or Tesseract for it. Otherwise add vector layers with names in their fields.</source>
        <translation>Warnung: Beschriftungen in der Schrift {script} werden nur mit einem OCR-Paket oder Tesseract dafür aus Kartenbildern gelesen. Fügen Sie sonst Vektorlayer mit Namen in ihren Feldern hinzu.</translation>
    </message>
</context>
<context>
    <name>BoxesBar</name>
    <message>
        <source>Drag a box to move it, its sides to resize it, empty ground for a new one. Delete or a right click deletes, Enter continues.</source>
        <translation>Ziehen Sie einen Rahmen, um ihn zu verschieben, seine Seiten für die Größe, leeren Grund für einen neuen. Entf oder Rechtsklick löscht, Eingabe macht weiter.</translation>
    </message>
    <message>
        <source>New boxes are for</source>
        <translation>Neue Rahmen gelten für</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue without asking</source>
        <translation>Ohne Nachfrage weiter</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Edit boxes</source>
        <translation>Rahmen bearbeiten</translation>
    </message>
    <message>
        <source>Query that new boxes belong to</source>
        <translation>Anfrage, zu der neue Rahmen gehören</translation>
    </message>
    <message>
        <source>Go on with these boxes</source>
        <translation>Mit diesen Rahmen weitermachen</translation>
    </message>
    <message>
        <source>Go on with these boxes, and ask no more in this run</source>
        <translation>Mit diesen Rahmen weitermachen und in diesem Lauf nicht mehr fragen</translation>
    </message>
    <message>
        <source>Show the boxes as they were found</source>
        <translation>Die Rahmen zeigen, wie sie gefunden wurden</translation>
    </message>
    <message>
        <source>Take the map tool for boxes again</source>
        <translation>Das Kartenwerkzeug für Rahmen wieder nehmen</translation>
    </message>
    <message>
        <source>Boxes of window {window} of {total}</source>
        <translation>Rahmen in Fenster {window} von {total}</translation>
    </message>
    <message>
        <source>Zoom to the window</source>
        <translation>Zum Fenster zoomen</translation>
    </message>
    <message>
        <source>Show the whole window on the map</source>
        <translation>Das ganze Fenster auf der Karte zeigen</translation>
    </message>
</context>
<context>
    <name>BuildDatasetAlgorithm</name>
    <message>
        <source>Build a data set of places</source>
        <translation>Datensatz von Orten erstellen</translation>
    </message>
    <message>
        <source>Polygons of places</source>
        <translation>Polygone der Orte</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>Feld mit dem Namen</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>Feld mit der Klasse</translation>
    </message>
    <message>
        <source>Field with the function</source>
        <translation>Feld mit der Funktion</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>New folder for the data set</source>
        <translation>Neuer Ordner für den Datensatz</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Zahl der Beispiele</translation>
    </message>
    <message>
        <source>{number} dropped: {reason}</source>
        <translation>{number} weggelassen: {reason}</translation>
    </message>
    <message>
        <source>Makes a data set in the SocioSeg layout, to evaluate or train models on your own places.

Polygons: all places of the area, with fields for what they are called (name), what they are (class) and what they are for (function). One field is enough. A class question means all polygons of that class in its picture, so places that are missing in the layer become errors of the data set.
Map layers: drawn as the project shows them, with their labels.
Map layers in another style: drawn for each sample as well, to measure how a model does on maps of a style that it was not trained on.
Ground resolution: metres per pixel; 0 chooses one that shows most places whole.
Output: a new folder; an existing data set is never overwritten, a build that was stopped goes on.

Places whose name can&apos;t be read on the map, that are too small or too large, or where map and imagery do not fit, are dropped; report.json says which and why.</source>
        <translation>Erstellt einen Datensatz im Aufbau von SocioSeg, um Modelle an eigenen Orten zu bewerten oder zu trainieren.

Polygone: alle Orte des Gebiets, mit Feldern dafür, wie sie heißen (Name), was sie sind (Klasse) und wozu sie dienen (Funktion). Ein Feld genügt. Eine Frage nach einer Klasse meint alle Polygone dieser Klasse in ihrem Bild; Orte, die im Layer fehlen, werden also zu Fehlern des Datensatzes.
Kartenlayer: gezeichnet wie im Projekt, mit ihren Beschriftungen.
Kartenlayer in einem anderen Stil: werden ebenfalls für jedes Beispiel gezeichnet, um zu messen, wie gut ein Modell auf Karten in einem Stil ist, auf dem es nicht trainiert wurde.
Bodenauflösung: Meter je Pixel; 0 wählt eine, bei der die meisten Orte ganz zu sehen sind.
Ausgabe: ein neuer Ordner; ein vorhandener Datensatz wird nie überschrieben, ein angehaltener Aufbau geht weiter.

Orte, deren Name auf der Karte nicht zu lesen ist, die zu klein oder zu groß sind oder bei denen Karte und Bild nicht zusammenpassen, werden weggelassen; report.json sagt, welche und warum.</translation>
    </message>
    <message>
        <source>Map layers in another style</source>
        <translation>Kartenlayer in einem anderen Stil</translation>
    </message>
    <message>
        <source>Name of that style</source>
        <translation>Name dieses Stils</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the last run</source>
        <translation>Details des letzten Laufs</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>No labels were read here.</source>
        <translation>Hier wurden keine Beschriftungen gelesen.</translation>
    </message>
    <message>
        <source>Nothing was found in this window.</source>
        <translation>In diesem Fenster wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Labels read</source>
        <translation>Gelesene Beschriftungen</translation>
    </message>
    <message>
        <source>First stage, map</source>
        <translation>Erste Stufe, Karte</translation>
    </message>
    <message>
        <source>First stage, imagery</source>
        <translation>Erste Stufe, Bild</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Anfrage</translation>
    </message>
    <message>
        <source>Here is shown what was read and weighed, as soon as a run has begun.</source>
        <translation>Hier steht, was gelesen und abgewogen wurde, sobald ein Lauf begonnen hat.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Stufe {number}</translation>
    </message>
    <message>
        <source>Labels of points</source>
        <translation>Beschriftungen von Punkten</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>Füllfläche</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>roads and size</source>
        <translation>Straßen und Größe</translation>
    </message>
    <message>
        <source>network with roads</source>
        <translation>Netz mit Straßen</translation>
    </message>
    <message>
        <source>Boxes checked by hand</source>
        <translation>Von Hand geprüfte Rahmen</translation>
    </message>
    <message>
        <source>{found} found, {kept} kept as they were, {by_hand} changed or drawn</source>
        <translation>{found} gefunden, {kept} unverändert, {by_hand} geändert oder gezeichnet</translation>
    </message>
    <message>
        <source>Possible outlines, and how certain each is</source>
        <translation>Mögliche Umrisse und wie sicher jeder ist</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>Bodenbedeckung</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Remove undecided results...</source>
        <translation>Unentschiedene Ergebnisse entfernen...</translation>
    </message>
    <message>
        <source>Remove what this run found and nobody has accepted, rejected or edited</source>
        <translation>Entfernt, was dieser Lauf gefunden hat und niemand angenommen, abgelehnt oder bearbeitet hat</translation>
    </message>
    <message>
        <source>Undo the last run...</source>
        <translation>Letzten Lauf rückgängig machen...</translation>
    </message>
    <message>
        <source>Remove what the last run added, and bring back what it updated</source>
        <translation>Entfernt, was der letzte Lauf hinzugefügt hat, und stellt wieder her, was er aktualisiert hat</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>All results of this run are decided on or edited.</source>
        <translation>Über alle Ergebnisse dieses Laufs ist entschieden, oder sie wurden bearbeitet.</translation>
    </message>
    <message>
        <source>Results of “{queries}” that will be removed: {count}.</source>
        <translation>Ergebnisse von „{queries}“, die entfernt werden: {count}.</translation>
    </message>
    <message>
        <source>Results that will be as they were before this run: {count}.</source>
        <translation>Ergebnisse, die wieder so sein werden wie vor diesem Lauf: {count}.</translation>
    </message>
    <message>
        <source>What was accepted, rejected or edited stays.</source>
        <translation>Was angenommen, abgelehnt oder bearbeitet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed: {removed}. As before the run: {restored}.</source>
        <translation>Entfernt: {removed}. Wie vor dem Lauf: {restored}.</translation>
    </message>
    <message>
        <source>List the runs</source>
        <translation>Läufe auflisten</translation>
    </message>
    <message>
        <source>Take back a run</source>
        <translation>Einen Lauf zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A message is too long.</source>
        <translation>Eine Nachricht ist zu lang.</translation>
    </message>
    <message>
        <source>Add a satellite or aerial layer and choose it.</source>
        <translation>Fügen Sie einen Satelliten- oder Luftbildlayer hinzu und wählen Sie ihn.</translation>
    </message>
    <message>
        <source>Add the file by Layer, Add Layer, Add Vector Layer.</source>
        <translation>Fügen Sie die Datei über Layer, Layer hinzufügen, Vektorlayer hinzufügen hinzu.</translation>
    </message>
    <message>
        <source>Assign one: right-click the layer, Layer CRS, Set Layer CRS.</source>
        <translation>Weisen Sie eines zu: Rechtsklick auf den Layer, Layer-KBS, Layer-KBS setzen.</translation>
    </message>
    <message>
        <source>Check its source and the network, or leave it out.</source>
        <translation>Prüfen Sie seine Quelle und das Netz, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Check the CRS of the project and of the layers.</source>
        <translation>Prüfen Sie das KBS des Projekts und der Layer.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there; stop runs that use the engine.</source>
        <translation>Prüfen Sie dort den freien Platz und die Rechte; beenden Sie Läufe, die die Engine benutzen.</translation>
    </message>
    <message>
        <source>Check the network or the proxy, then try again; the log has the reason.</source>
        <translation>Prüfen Sie das Netz oder den Proxy und versuchen Sie es noch einmal; der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>Check the source of the map layers and the network, or choose other layers.</source>
        <translation>Prüfen Sie die Quelle der Kartenlayer und das Netz, oder wählen Sie andere Layer.</translation>
    </message>
    <message>
        <source>Choose a name ending in .gpkg.</source>
        <translation>Wählen Sie einen Namen, der auf .gpkg endet.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose at least one layer that shows names or kinds of places.</source>
        <translation>Wählen Sie mindestens einen Layer, der Namen oder Arten von Orten zeigt.</translation>
    </message>
    <message>
        <source>Choose one at the lower right of QGIS.</source>
        <translation>Wählen Sie eines unten rechts in QGIS.</translation>
    </message>
    <message>
        <source>Draw a smaller area or choose a coarser ground resolution.</source>
        <translation>Zeichnen Sie ein kleineres Gebiet, oder wählen Sie eine gröbere Bodenauflösung.</translation>
    </message>
    <message>
        <source>Draw an area with some width.</source>
        <translation>Zeichnen Sie ein Gebiet mit einer gewissen Breite.</translation>
    </message>
    <message>
        <source>Draw it where the imagery is, or choose another imagery layer.</source>
        <translation>Zeichnen Sie es dort, wo das Luftbild ist, oder wählen Sie einen anderen Bildlayer.</translation>
    </message>
    <message>
        <source>Draw one, or take the visible extent.</source>
        <translation>Zeichnen Sie eines oder nehmen Sie den sichtbaren Bereich.</translation>
    </message>
    <message>
        <source>Free some space on its disk, then run again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Leave the layers in the project while a run works.</source>
        <translation>Lassen Sie die Layer im Projekt, solange ein Lauf arbeitet.</translation>
    </message>
    <message>
        <source>No imagery is chosen.</source>
        <translation>Kein Luftbild ist gewählt.</translation>
    </message>
    <message>
        <source>No map layer is chosen.</source>
        <translation>Kein Kartenlayer ist gewählt.</translation>
    </message>
    <message>
        <source>QGIS draws another extent than asked.</source>
        <translation>QGIS zeichnet einen anderen Ausschnitt als verlangt.</translation>
    </message>
    <message>
        <source>Reinstall the engine, so that it fits the plugin.</source>
        <translation>Installieren Sie die Engine neu, damit sie zur Erweiterung passt.</translation>
    </message>
    <message>
        <source>Repair its source, or leave it out.</source>
        <translation>Reparieren Sie seine Quelle, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Report this as an error.</source>
        <translation>Melden Sie das als Fehler.</translation>
    </message>
    <message>
        <source>Run again, with a smaller area if it happens again.</source>
        <translation>Starten Sie noch einmal, mit einem kleineren Gebiet, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>Save or discard them, then run again.</source>
        <translation>Speichern oder verwerfen Sie sie und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Set it up anew.</source>
        <translation>Richten Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Set the engine up anew, so that it fits the plugin.</source>
        <translation>Richten Sie die Engine neu ein, damit sie zur Erweiterung passt.</translation>
    </message>
    <message>
        <source>Set the engine up anew.</source>
        <translation>Richten Sie die Engine neu ein.</translation>
    </message>
    <message>
        <source>Set the engine up in the panel.</source>
        <translation>Richten Sie die Engine im Bedienfeld ein.</translation>
    </message>
    <message>
        <source>Split them over several runs.</source>
        <translation>Verteilen Sie sie auf mehrere Läufe.</translation>
    </message>
    <message>
        <source>The area is not on the Earth.</source>
        <translation>Das Gebiet liegt nicht auf der Erde.</translation>
    </message>
    <message>
        <source>The area of interest has no place in metres.</source>
        <translation>Das Gebiet hat keinen Ort in Metern.</translation>
    </message>
    <message>
        <source>The area of interest is empty.</source>
        <translation>Das Gebiet ist leer.</translation>
    </message>
    <message>
        <source>The engine could not be set up.</source>
        <translation>Die Engine konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>The engine does not start.</source>
        <translation>Die Engine startet nicht.</translation>
    </message>
    <message>
        <source>The engine is damaged, or of another version than the plugin.</source>
        <translation>Die Engine ist beschädigt oder von einer anderen Version als die Erweiterung.</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>Die Engine ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The engine sent a malformed message.</source>
        <translation>Die Engine hat eine fehlerhafte Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The engine sent something that is no message.</source>
        <translation>Die Engine hat etwas gesendet, das keine Nachricht ist.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python does not start.</source>
        <translation>Das Python der Engine startet nicht.</translation>
    </message>
    <message>
        <source>The ground resolution must be above zero.</source>
        <translation>Die Bodenauflösung muss über null liegen.</translation>
    </message>
    <message>
        <source>The map shows nothing in this area.</source>
        <translation>Die Karte zeigt in diesem Gebiet nichts.</translation>
    </message>
    <message>
        <source>The project has no CRS.</source>
        <translation>Das Projekt hat kein KBS.</translation>
    </message>
    <message>
        <source>The run met an error that it does not know.</source>
        <translation>Der Lauf traf auf einen Fehler, den er nicht kennt.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The set-up was cancelled.</source>
        <translation>Die Einrichtung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no area of interest.</source>
        <translation>Es gibt kein Gebiet.</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>Es gibt keine Anfrage.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the details.</source>
        <translation>Versuchen Sie es noch einmal; wenn es wieder geschieht, melden Sie es mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, set the engine up anew.</source>
        <translation>Versuchen Sie es noch einmal; wenn es wieder geschieht, richten Sie die Engine neu ein.</translation>
    </message>
    <message>
        <source>Type what to look for, one query a line.</source>
        <translation>Schreiben Sie, was gesucht wird, eine Anfrage je Zeile.</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Aktualisieren Sie die Erweiterung.</translation>
    </message>
    <message>
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>Kein Python ab Version 3.10 wurde gefunden.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Siehe das Protokoll.</translation>
    </message>
    <message>
        <source>Accept some first, with A.</source>
        <translation>Nehmen Sie erst welche an, mit A.</translation>
    </message>
    <message>
        <source>Allow writing to its file, and take the mark Read-only off the layer.</source>
        <translation>Erlauben Sie das Schreiben in die Datei und nehmen Sie dem Layer die Markierung „Nur lesen“.</translation>
    </message>
    <message>
        <source>Check that no other program has its file open, then try again.</source>
        <translation>Prüfen Sie, ob ein anderes Programm die Datei offen hat, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs; QGIS&apos;s proxy settings count.</source>
        <translation>Prüfen Sie die Adresse und ob der Server läuft; es gelten die Proxy-Einstellungen von QGIS.</translation>
    </message>
    <message>
        <source>Check the address: most end in /v1.</source>
        <translation>Prüfen Sie die Adresse: die meisten enden auf /v1.</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>Prüfen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose it where you find places.</source>
        <translation>Wählen Sie es dort, wo Sie Orte suchen.</translation>
    </message>
    <message>
        <source>Edit it by hand.</source>
        <translation>Bearbeiten Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or set SOCIO_API_KEY before QGIS starts.</source>
        <translation>Geben Sie das Hauptpasswort von QGIS ein oder setzen Sie SOCIO_API_KEY, bevor QGIS startet.</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or type the key again under Server.</source>
        <translation>Geben Sie das Hauptpasswort von QGIS ein oder tippen Sie den Schlüssel unter „Server“ neu ein.</translation>
    </message>
    <message>
        <source>It was stopped; what was downloaded is kept.</source>
        <translation>Angehalten; was geladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>No result is accepted yet.</source>
        <translation>Noch ist kein Ergebnis angenommen.</translation>
    </message>
    <message>
        <source>Run once in the panel and agree there, or set SEND_PICTURES in Processing.</source>
        <translation>Starten Sie einmal im Bedienfeld und stimmen Sie dort zu, oder setzen Sie SEND_PICTURES in den Verarbeitungswerkzeugen.</translation>
    </message>
    <message>
        <source>Take them out; the key has a field of its own.</source>
        <translation>Nehmen Sie beides heraus; der Schlüssel hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in QGIS&apos;s authentication database.</source>
        <translation>Der Schlüssel kann nicht in der Authentifizierungsdatenbank von QGIS abgelegt werden.</translation>
    </message>
    <message>
        <source>The model has no name.</source>
        <translation>Das Modell hat keinen Namen.</translation>
    </message>
    <message>
        <source>The outline can&apos;t be changed.</source>
        <translation>Der Umriss kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The server answers, but names no models.</source>
        <translation>Der Server antwortet, nennt aber keine Modelle.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation>Der Server lehnt den Schlüssel ab.</translation>
    </message>
    <message>
        <source>The server&apos;s address has a user name or password in it.</source>
        <translation>In der Adresse des Servers steht ein Benutzername oder Passwort.</translation>
    </message>
    <message>
        <source>The server&apos;s key can&apos;t be read from QGIS&apos;s authentication database.</source>
        <translation>Der Schlüssel des Servers kann nicht aus der Authentifizierungsdatenbank von QGIS gelesen werden.</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Write it with its beginning and version, for example http://127.0.0.1:8000/v1.</source>
        <translation>Schreiben Sie sie mit Anfang und Version, zum Beispiel http://127.0.0.1:8000/v1.</translation>
    </message>
    <message>
        <source>Write the name that the server knows it by.</source>
        <translation>Schreiben Sie den Namen, unter dem der Server es kennt.</translation>
    </message>
    <message>
        <source>Choose another map layer.</source>
        <translation>Wählen Sie einen anderen Kartenlayer.</translation>
    </message>
    <message>
        <source>Look at it yourself.</source>
        <translation>Sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>The fit can&apos;t be measured.</source>
        <translation>Wie gut die Karte passt, lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>The map lies too far off the imagery.</source>
        <translation>Die Karte liegt zu weit neben dem Bild.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make it again in another folder.</source>
        <translation>Legen Sie es in einem anderen Ordner neu an.</translation>
    </message>
    <message>
        <source>A certificate is not trusted. Where a proxy has one of its own, let SSL_CERT_FILE name it.</source>
        <translation>Einem Zertifikat wird nicht vertraut. Hat ein Proxy ein eigenes, dann nennen Sie es in SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>A package for this Python is missing. Choose another Python; a folder with packages must be made for the same one.</source>
        <translation>Für dieses Python fehlt ein Paket. Wählen Sie ein anderes Python; ein Ordner mit Paketen muss für dasselbe gemacht sein.</translation>
    </message>
    <message>
        <source>A package is not the one that was locked: a proxy or mirror may have changed it.</source>
        <translation>Ein Paket ist nicht das festgelegte: ein Proxy oder Spiegel kann es verändert haben.</translation>
    </message>
    <message>
        <source>The Python Package Index can&apos;t be reached. Check the network, or set the packages up from a folder. What was downloaded is kept.</source>
        <translation>Der Python Package Index ist nicht erreichbar. Prüfen Sie das Netz, oder richten Sie die Pakete aus einem Ordner ein. Was geladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The chosen Python can&apos;t make environments.</source>
        <translation>Das gewählte Python kann keine Umgebungen anlegen.</translation>
    </message>
    <message>
        <source>The disk is full: free 1 GB, try again.</source>
        <translation>Der Datenträger ist voll: geben Sie 1 GB frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy refused. Check it in QGIS under Settings, Options, Network.</source>
        <translation>Der Proxy hat abgelehnt. Prüfen Sie ihn in QGIS unter Einstellungen, Optionen, Netzwerk.</translation>
    </message>
    <message>
        <source>This Python can&apos;t make environments: install python3-venv, or choose another Python.</source>
        <translation>Dieses Python kann keine Umgebungen anlegen: installieren Sie python3-venv oder wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <source>Writing was refused. Look at the folder&apos;s permissions, or whether a virus scanner stopped it.</source>
        <translation>Das Schreiben wurde verweigert. Prüfen Sie die Rechte des Ordners, oder ob ein Virenscanner es verhindert hat.</translation>
    </message>
    <message>
        <source>Reinstall the engine.</source>
        <translation>Installieren Sie die Engine neu.</translation>
    </message>
    <message>
        <source>The engine&apos;s boxes can&apos;t be read.</source>
        <translation>Die Rahmen der Engine sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Pictures of the area would leave this machine, to {server}, and you have not agreed.</source>
        <translation>Bilder des Gebiets würden diesen Rechner verlassen, an {server}, und Sie haben nicht zugestimmt.</translation>
    </message>
    <message>
        <source>The area needs {count} windows.</source>
        <translation>Das Gebiet braucht {count} Fenster.</translation>
    </message>
    <message>
        <source>The area of interest lies outside the imagery ({layers}).</source>
        <translation>Das Gebiet liegt außerhalb des Luftbilds ({layers}).</translation>
    </message>
    <message>
        <source>The engine could not be put into {folder}.</source>
        <translation>Die Engine konnte nicht in {folder} abgelegt werden.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (code {code}).</source>
        <translation>Die Engine endete unerwartet (Code {code}).</translation>
    </message>
    <message>
        <source>The engine has not answered for {seconds} seconds and was ended.</source>
        <translation>Die Engine hat {seconds} Sekunden lang nicht geantwortet und wurde beendet.</translation>
    </message>
    <message>
        <source>The files of the sample project in {folder} can&apos;t be read.</source>
        <translation>Die Dateien des Beispielprojekts in {folder} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The folder for temporary files, {folder}, can&apos;t be written.</source>
        <translation>In den Ordner für temporäre Dateien, {folder}, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be changed.</source>
        <translation>Der Layer {layer} lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be read.</source>
        <translation>Der Layer {layer} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The layer {layer} has edits that are not saved.</source>
        <translation>Der Layer {layer} hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>The layer {layer} has no CRS.</source>
        <translation>Der Layer {layer} hat kein KBS.</translation>
    </message>
    <message>
        <source>The results were written to {file}, but QGIS can&apos;t read them.</source>
        <translation>Die Ergebnisse stehen in {file}, aber QGIS kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>The review could not be saved in the layer {layer}.</source>
        <translation>Die Prüfung konnte im Layer {layer} nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The town could not be drawn. {reason}</source>
        <translation>Die Stadt konnte nicht gezeichnet werden. {reason}</translation>
    </message>
    <message>
        <source>There are {count} queries; a run takes {most}.</source>
        <translation>Es sind {count} Anfragen; ein Lauf nimmt {most}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>{file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation>{file} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>{file} exists, and nothing is overwritten.</source>
        <translation>{file} gibt es schon, und nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>{file} is no GeoPackage.</source>
        <translation>{file} ist kein GeoPackage.</translation>
    </message>
    <message>
        <source>Draw a smaller area.</source>
        <translation>Zeichnen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <source>The area of interest is too large.</source>
        <translation>Das Gebiet ist zu groß.</translation>
    </message>
    <message>
        <source>That change stays; the step is left out.</source>
        <translation>Diese Änderung bleibt; der Schritt wird ausgelassen.</translation>
    </message>
    <message>
        <source>This result was changed by another tool meanwhile.</source>
        <translation>Dieses Ergebnis wurde inzwischen mit einem anderen Werkzeug geändert.</translation>
    </message>
    <message>
        <source>Draw it where the map is, or choose another map layer.</source>
        <translation>Zeichnen Sie es dort, wo die Karte ist, oder wählen Sie eine andere Kartenebene.</translation>
    </message>
    <message>
        <source>The area of interest lies outside the map ({layers}).</source>
        <translation>Das Gebiet liegt außerhalb der Karte ({layers}).</translation>
    </message>
    <message>
        <source>The imagery covers {percent} percent of the area; the rest is left out.</source>
        <translation>Die Bilder decken {percent} Prozent des Gebiets ab; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>The layer {layer} was removed from the project during the run.</source>
        <translation>Der Layer {layer} wurde während des Laufs aus dem Projekt entfernt.</translation>
    </message>
    <message>
        <source>The map covers {percent} percent of the area; the rest is left out.</source>
        <translation>Die Karte deckt {percent} Prozent des Gebiets ab; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>The run can&apos;t be taken back.</source>
        <translation>Der Lauf lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The runs can&apos;t be listed.</source>
        <translation>Die Läufe lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>Zeichnen Sie das Gebiet dort, wo das Luftbild ist, oder prüfen Sie dessen Quelle und das Netz.</translation>
    </message>
    <message>
        <source>The imagery shows nothing in this area.</source>
        <translation>Das Luftbild zeigt in diesem Gebiet nichts.</translation>
    </message>
    <message>
        <source>A data set has the layout SPLIT/ID/{sat,map,mask}.png, question.json, or parquet files whose names begin with {split}.</source>
        <translation>Ein Datensatz hat den Aufbau SPLIT/ID/{sat,map,mask}.png, question.json, oder Parquet-Dateien, deren Namen mit {split} beginnen.</translation>
    </message>
    <message>
        <source>A file can&apos;t be made beside {file}: {reason}.</source>
        <translation>Neben {file} lässt sich keine Datei anlegen: {reason}.</translation>
    </message>
    <message>
        <source>A file can&apos;t be used: {reason}.</source>
        <translation>Eine Datei ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>A map feature can&apos;t be read.</source>
        <translation>Ein Objekt der Karte ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A message of type {type} came without {key}.</source>
        <translation>Eine Nachricht der Art {type} kam ohne {key}.</translation>
    </message>
    <message>
        <source>A message of type {type} is not known.</source>
        <translation>Eine Nachricht der Art {type} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A picture from QGIS can&apos;t be read.</source>
        <translation>Ein Bild von QGIS ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A picture has another size than asked.</source>
        <translation>Ein Bild hat eine andere Größe als verlangt.</translation>
    </message>
    <message>
        <source>A picture has the impossible form {form}.</source>
        <translation>Ein Bild hat die unmögliche Form {form}.</translation>
    </message>
    <message>
        <source>A point lies outside of the picture.</source>
        <translation>Ein Punkt liegt außerhalb des Bilds.</translation>
    </message>
    <message>
        <source>A worker ended, most often for lack of memory.</source>
        <translation>Ein Prozess endete, meist aus Mangel an Speicher.</translation>
    </message>
    <message>
        <source>About {fitting} billion would fit. A server (openai:URL#MODEL) or the map reader need no such memory.</source>
        <translation>Etwa {fitting} Milliarden würden passen. Ein Server (openai:URL#MODEL) oder der Kartenleser brauchen keinen solchen Speicher.</translation>
    </message>
    <message>
        <source>Accept them on {page}, then run: {login}</source>
        <translation>Nehmen Sie sie auf {page} an, dann starten Sie: {login}</translation>
    </message>
    <message>
        <source>Add it, or remove the folder.</source>
        <translation>Fügen Sie sie hinzu, oder entfernen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Add one; see docs/models.md.</source>
        <translation>Fügen Sie eines hinzu; siehe docs/models.md.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose another place.</source>
        <translation>Erlauben Sie das Schreiben in den Ordner, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Another run is writing {file}.</source>
        <translation>Ein anderer Lauf schreibt {file} gerade.</translation>
    </message>
    <message>
        <source>Assign one in QGIS.</source>
        <translation>Weisen Sie in QGIS eines zu.</translation>
    </message>
    <message>
        <source>Call set_image first.</source>
        <translation>Rufen Sie zuerst set_image auf.</translation>
    </message>
    <message>
        <source>Check how it is written; for a private one run: {login}</source>
        <translation>Prüfen Sie die Schreibweise; für ein privates starten Sie: {login}</translation>
    </message>
    <message>
        <source>Check its address and that it runs; a busy one may need more time.</source>
        <translation>Prüfen Sie seine Adresse und ob er läuft; ein beschäftigter braucht vielleicht mehr Zeit.</translation>
    </message>
    <message>
        <source>Check its free space.</source>
        <translation>Prüfen Sie dort den freien Platz.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check its permissions and its disk, or let {variable} name another folder.</source>
        <translation>Prüfen Sie seine Rechte und den Datenträger, oder nennen Sie in {variable} einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>Check permissions and free space, then try again: what is finished is kept.</source>
        <translation>Prüfen Sie Rechte und freien Platz und versuchen Sie es noch einmal: was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check that its folder is complete and has its weights as .safetensors files.</source>
        <translation>Prüfen Sie, ob sein Ordner vollständig ist und die Gewichte als .safetensors-Dateien hat.</translation>
    </message>
    <message>
        <source>Check that the address ends as the server&apos;s manual says, most often in /v1.</source>
        <translation>Prüfen Sie, ob die Adresse so endet, wie das Handbuch des Servers sagt, meist auf /v1.</translation>
    </message>
    <message>
        <source>Check that the folder holds encoder.onnx and decoder.onnx, complete.</source>
        <translation>Prüfen Sie, ob der Ordner encoder.onnx und decoder.onnx vollständig enthält.</translation>
    </message>
    <message>
        <source>Check that this is the right kind of model and that its download is complete.</source>
        <translation>Prüfen Sie, ob das die richtige Art von Modell ist und ob es vollständig geladen wurde.</translation>
    </message>
    <message>
        <source>Check the CRS of the project, then draw the area again.</source>
        <translation>Prüfen Sie das KBS des Projekts und zeichnen Sie das Gebiet noch einmal.</translation>
    </message>
    <message>
        <source>Check the address and that the server offers the model {model}.</source>
        <translation>Prüfen Sie die Adresse und ob der Server das Modell {model} anbietet.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or name a mirror (HF_ENDPOINT). Then try again: what was downloaded is kept.</source>
        <translation>Prüfen Sie das Netz und den Proxy (HTTPS_PROXY oder die Einstellungen von QGIS), oder nennen Sie einen Spiegel (HF_ENDPOINT). Versuchen Sie es dann noch einmal: was geladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Choose a data set that has them.</source>
        <translation>Wählen Sie einen Datensatz, der welche hat.</translation>
    </message>
    <message>
        <source>Choose a finer resolution, or imagery and a map that show more of the same ground.</source>
        <translation>Wählen Sie eine feinere Auflösung, oder Bilder und eine Karte, die mehr von derselben Gegend zeigen.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons of places.</source>
        <translation>Wählen Sie einen Layer mit Polygonen von Orten.</translation>
    </message>
    <message>
        <source>Choose a model that has them; weights in .bin or .pt files can run code.</source>
        <translation>Wählen Sie ein Modell, das sie hat; Gewichte in .bin- oder .pt-Dateien können Code ausführen.</translation>
    </message>
    <message>
        <source>Choose a satellite or aerial layer.</source>
        <translation>Wählen Sie einen Satelliten- oder Luftbildlayer.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or fewer map layers.</source>
        <translation>Wählen Sie ein kleineres Gebiet oder weniger Kartenlayer.</translation>
    </message>
    <message>
        <source>Choose another file, or allow writing to it.</source>
        <translation>Wählen Sie eine andere Datei, oder erlauben Sie das Schreiben.</translation>
    </message>
    <message>
        <source>Choose another file, or repair this one.</source>
        <translation>Wählen Sie eine andere Datei, oder reparieren Sie diese.</translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation>Wählen Sie eine andere Datei; diese blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Choose another path, or check permissions and free space.</source>
        <translation>Wählen Sie einen anderen Pfad, oder prüfen Sie Rechte und freien Platz.</translation>
    </message>
    <message>
        <source>Choose another result.</source>
        <translation>Wählen Sie ein anderes Ergebnis.</translation>
    </message>
    <message>
        <source>Choose another split.</source>
        <translation>Wählen Sie einen anderen Teil des Datensatzes.</translation>
    </message>
    <message>
        <source>Choose imagery that covers it, or check its source and the network.</source>
        <translation>Wählen Sie Bilder, die es abdecken, oder prüfen Sie ihre Quelle und das Netz.</translation>
    </message>
    <message>
        <source>Choose layers of one area, and check their CRS.</source>
        <translation>Wählen Sie Layer eines einzigen Gebiets und prüfen Sie ihr KBS.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Wählen Sie aus: {choices}.</translation>
    </message>
    <message>
        <source>Choose one with --layer.</source>
        <translation>Wählen Sie einen mit --layer.</translation>
    </message>
    <message>
        <source>Choose the field with the name, the class or the function of the places.</source>
        <translation>Wählen Sie das Feld mit dem Namen, der Klasse oder der Funktion der Orte.</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>Klicken Sie im Bedienfeld „Layer“ auf einen Polygonlayer und wählen Sie darin Objekte aus.</translation>
    </message>
    <message>
        <source>Click closer to the place.</source>
        <translation>Klicken Sie näher am Ort.</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, ask fewer queries at once, or take a smaller model.</source>
        <translation>Schließen Sie andere Programme, die die Grafikkarte benutzen, stellen Sie weniger Anfragen zugleich, oder nehmen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Compare it with the profiles in resources/models.</source>
        <translation>Vergleichen Sie es mit den Profilen in resources/models.</translation>
    </message>
    <message>
        <source>Compare reports of the same data set and split.</source>
        <translation>Vergleichen Sie Berichte über denselben Datensatz und denselben Teil.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder in the options.</source>
        <translation>Schließen Sie das Laufwerk an, oder wählen Sie in den Optionen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Copy it anew, without spaces.</source>
        <translation>Kopieren Sie ihn noch einmal, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Do not use it before its owner has explained that.</source>
        <translation>Benutzen Sie es nicht, bevor sein Besitzer das erklärt hat.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>Download it again; if that does not help, the mirror or the network changes files.</source>
        <translation>Laden Sie sie noch einmal herunter; hilft das nicht, dann verändert der Spiegel oder das Netz die Dateien.</translation>
    </message>
    <message>
        <source>Download one first.</source>
        <translation>Laden Sie zuerst eines herunter.</translation>
    </message>
    <message>
        <source>Downloads need huggingface_hub, not installed here.</source>
        <translation>Zum Herunterladen fehlt hier huggingface_hub.</translation>
    </message>
    <message>
        <source>Draw it again, or repair its geometry.</source>
        <translation>Zeichnen Sie es neu, oder reparieren Sie seine Geometrie.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Zeichnen Sie es neu.</translation>
    </message>
    <message>
        <source>Draw it on the same grid.</source>
        <translation>Zeichnen Sie sie im selben Raster.</translation>
    </message>
    <message>
        <source>Draw the mask on the satellite picture&apos;s grid.</source>
        <translation>Zeichnen Sie die Maske im Raster des Satellitenbilds.</translation>
    </message>
    <message>
        <source>End what uses the model, QGIS&apos;s engine for example, then try again.</source>
        <translation>Beenden Sie, was das Modell benutzt, etwa die Engine von QGIS, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Every sample failed, the first with:</source>
        <translation>Alle Beispiele schlugen fehl, das erste so:</translation>
    </message>
    <message>
        <source>Export them anew: socio models export-onnx --help</source>
        <translation>Exportieren Sie sie neu: socio models export-onnx --help</translation>
    </message>
    <message>
        <source>Free some space, or let {variable} name a folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie in {variable} einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Free some space, then run again.</source>
        <translation>Schaffen Sie Platz und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Give --json another file, or remove this one to begin anew.</source>
        <translation>Nennen Sie mit --json eine andere Datei, oder entfernen Sie diese, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Give a new folder, or an empty one.</source>
        <translation>Nennen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>Give a new folder, or the same layers and settings to go on.</source>
        <translation>Nennen Sie einen neuen Ordner, oder zum Fortsetzen dieselben Layer und Einstellungen.</translation>
    </message>
    <message>
        <source>Give a new folder: a data set is never overwritten.</source>
        <translation>Nennen Sie einen neuen Ordner: ein Datensatz wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Give the folder of one, or get it from the hub: socio dataset pull --id {id}.</source>
        <translation>Nennen Sie den Ordner von einem, oder laden Sie ihn vom Hub: socio dataset pull --id {id}.</translation>
    </message>
    <message>
        <source>Give the folder of one.</source>
        <translation>Nennen Sie den Ordner von einem.</translation>
    </message>
    <message>
        <source>Give the path of a GeoJSON file.</source>
        <translation>Nennen Sie den Pfad einer GeoJSON-Datei.</translation>
    </message>
    <message>
        <source>Give the path of a GeoPackage.</source>
        <translation>Nennen Sie den Pfad eines GeoPackage.</translation>
    </message>
    <message>
        <source>Give the path of a report.</source>
        <translation>Nennen Sie den Pfad eines Berichts.</translation>
    </message>
    <message>
        <source>Give {kind}: a model of type {types}.</source>
        <translation>Geben Sie {kind}: ein Modell der Art {types}.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE forbids downloads.</source>
        <translation>HF_HUB_OFFLINE verbietet das Herunterladen.</translation>
    </message>
    <message>
        <source>If HF_ENDPOINT names a mirror, try another one.</source>
        <translation>Wenn HF_ENDPOINT einen Spiegel nennt, versuchen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Imagery and map share less ground than one window of {side_m} m.</source>
        <translation>Bilder und Karte zeigen weniger gemeinsame Fläche als ein Fenster von {side_m} m.</translation>
    </message>
    <message>
        <source>Install it: &quot;{python}&quot; -m pip install pyarrow</source>
        <translation>Installieren Sie es: &quot;{python}&quot; -m pip install pyarrow</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>Installieren Sie die Erweiterung noch einmal.</translation>
    </message>
    <message>
        <source>It is a JSON object with &quot;problem&quot;, and perhaps &quot;level&quot;, &quot;gsd_m&quot;, &quot;extent_epsg3857&quot;.</source>
        <translation>Es ist ein JSON-Objekt mit &quot;problem&quot; und vielleicht &quot;level&quot;, &quot;gsd_m&quot;, &quot;extent_epsg3857&quot;.</translation>
    </message>
    <message>
        <source>It says: {reply}</source>
        <translation>Er sagt: {reply}</translation>
    </message>
    <message>
        <source>It wants to send you elsewhere: {place}</source>
        <translation>Er will Sie anderswohin schicken: {place}</translation>
    </message>
    <message>
        <source>It would fit with 4-bit weights. A server (openai:URL#MODEL) or the map reader need no such memory. Run: &quot;{python}&quot; -m pip install bitsandbytes accelerate</source>
        <translation>Mit 4-Bit-Gewichten würde es passen. Ein Server (openai:URL#MODEL) oder der Kartenleser brauchen keinen solchen Speicher. Starten Sie: &quot;{python}&quot; -m pip install bitsandbytes accelerate</translation>
    </message>
    <message>
        <source>Its columns are id, problem, {columns}.</source>
        <translation>Die Spalten heißen id, problem, {columns}.</translation>
    </message>
    <message>
        <source>Its layers: none.</source>
        <translation>Die Layer darin: keine.</translation>
    </message>
    <message>
        <source>Its layers: {layers}.</source>
        <translation>Die Layer darin: {layers}.</translation>
    </message>
    <message>
        <source>Keep the outline first.</source>
        <translation>Behalten Sie zuerst den Umriss.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Sehen Sie im Protokoll des Servers nach.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log; it may have run out of memory.</source>
        <translation>Sehen Sie im Protokoll des Servers nach; vielleicht ging ihm der Speicher aus.</translation>
    </message>
    <message>
        <source>Make it with `socio evaluate DATASET --json FILE`.</source>
        <translation>Machen Sie ihn mit `socio evaluate DATASET --json FILE`.</translation>
    </message>
    <message>
        <source>Make the bundle again, or download the model.</source>
        <translation>Machen Sie das Bündel noch einmal, oder laden Sie das Modell herunter.</translation>
    </message>
    <message>
        <source>Memory ran out while {name} worked.</source>
        <translation>Der Speicher ging aus, während {name} arbeitete.</translation>
    </message>
    <message>
        <source>Models on this machine need {missing}, not installed here.</source>
        <translation>Für Modelle auf diesem Rechner fehlt hier: {missing}.</translation>
    </message>
    <message>
        <source>Name the folder after its model, or add a profile for it; see docs/models.md.</source>
        <translation>Nennen Sie den Ordner nach seinem Modell, oder fügen Sie ein Profil dafür hinzu; siehe docs/models.md.</translation>
    </message>
    <message>
        <source>Name the folder with letters, digits, dots, hyphens and underscores.</source>
        <translation>Nennen Sie den Ordner mit Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen.</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: none.</source>
        <translation>Nennen Sie sie mit --name-field, --class-field, --function-field. Felder darin: keine.</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: {known}.</source>
        <translation>Nennen Sie sie mit --name-field, --class-field, --function-field. Felder darin: {known}.</translation>
    </message>
    <message>
        <source>No field of the polygons is chosen.</source>
        <translation>Kein Feld der Polygone ist gewählt.</translation>
    </message>
    <message>
        <source>No place can become a sample.</source>
        <translation>Kein Ort kann ein Beispiel werden.</translation>
    </message>
    <message>
        <source>No polygon is selected.</source>
        <translation>Kein Polygon ist ausgewählt.</translation>
    </message>
    <message>
        <source>No sample can be used, the first for this:</source>
        <translation>Kein Beispiel ist verwendbar, das erste deshalb:</translation>
    </message>
    <message>
        <source>No sample passed the checks.</source>
        <translation>Kein Beispiel bestand die Prüfungen.</translation>
    </message>
    <message>
        <source>Only map-reader has {abilities} to leave out.</source>
        <translation>Nur map-reader hat {abilities} zum Weglassen.</translation>
    </message>
    <message>
        <source>Polygons, imagery and map do not show the same ground.</source>
        <translation>Polygone, Bilder und Karte zeigen nicht dieselbe Gegend.</translation>
    </message>
    <message>
        <source>Put the server&apos;s key into SOCIO_API_KEY, or into the panel&apos;s server settings.</source>
        <translation>Schreiben Sie den Schlüssel des Servers in SOCIO_API_KEY oder in die Server-Einstellungen des Bedienfelds.</translation>
    </message>
    <message>
        <source>Reading parquet files needs pyarrow, not installed here.</source>
        <translation>Zum Lesen von Parquet-Dateien fehlt hier pyarrow.</translation>
    </message>
    <message>
        <source>Remove it first.</source>
        <translation>Entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Remove the model&apos;s folder, then get it again.</source>
        <translation>Entfernen Sie den Ordner des Modells und holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Replace it, or remove the sample.</source>
        <translation>Ersetzen Sie es, oder entfernen Sie das Beispiel.</translation>
    </message>
    <message>
        <source>Row {row} of group {group} in {path} has no {column}.</source>
        <translation>Zeile {row} der Gruppe {group} in {path} hat kein {column}.</translation>
    </message>
    <message>
        <source>Run again without checking.</source>
        <translation>Starten Sie noch einmal, ohne zu prüfen.</translation>
    </message>
    <message>
        <source>Run it in a server of your own and use openai:URL#MODEL.</source>
        <translation>Betreiben Sie es in einem eigenen Server und benutzen Sie openai:URL#MODEL.</translation>
    </message>
    <message>
        <source>Run: &quot;{python}&quot; -m pip install {requirement}</source>
        <translation>Starten Sie: &quot;{python}&quot; -m pip install {requirement}</translation>
    </message>
    <message>
        <source>Run: socio models pull {model}</source>
        <translation>Starten Sie: socio models pull {model}</translation>
    </message>
    <message>
        <source>Run: socio models pull {name}    (or give the folder that holds its config.json)</source>
        <translation>Starten Sie: socio models pull {name}    (oder nennen Sie den Ordner mit seiner config.json)</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Starten Sie: {command}</translation>
    </message>
    <message>
        <source>SAM 3 needs torchvision, which is not installed here.</source>
        <translation>SAM 3 braucht torchvision, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>Save or stop editing it there, then run again.</source>
        <translation>Speichern oder beenden Sie dort die Bearbeitung und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Save the layer anew.</source>
        <translation>Speichern Sie den Layer neu.</translation>
    </message>
    <message>
        <source>Save the layer as one of them, for example with ogr2ogr.</source>
        <translation>Speichern Sie den Layer in einem davon, zum Beispiel mit ogr2ogr.</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example with ogr2ogr.</source>
        <translation>Speichern Sie die Layer als GeoPackage, zum Beispiel mit ogr2ogr.</translation>
    </message>
    <message>
        <source>See `socio models list`.</source>
        <translation>Siehe `socio models list`.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>Nehmen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>Take them out and put the key into {variable}.</source>
        <translation>Nehmen Sie beides heraus und schreiben Sie den Schlüssel in {variable}.</translation>
    </message>
    <message>
        <source>The area of interest can&apos;t be read.</source>
        <translation>Das Gebiet ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The area of interest crosses itself.</source>
        <translation>Das Gebiet überschneidet sich selbst.</translation>
    </message>
    <message>
        <source>The checked boxes can&apos;t be read.</source>
        <translation>Die geprüften Rahmen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>Der Datenträger von {folder} ist voll.</translation>
    </message>
    <message>
        <source>The engine met an error that it does not know.</source>
        <translation>Die Engine traf auf einen Fehler, den sie nicht kennt.</translation>
    </message>
    <message>
        <source>The engine speaks version {version} of the protocol, the plugin {expected}.</source>
        <translation>Die Engine spricht Version {version} des Protokolls, die Erweiterung {expected}.</translation>
    </message>
    <message>
        <source>The folder of the models, {folder}, is on a drive that is not there.</source>
        <translation>Der Ordner der Modelle, {folder}, ist auf einem Laufwerk, das nicht da ist.</translation>
    </message>
    <message>
        <source>The hub offers other files of {model} than at its first download, for the same commit {commit}.</source>
        <translation>Der Hub bietet für {model} andere Dateien an als beim ersten Herunterladen, für denselben Commit {commit}.</translation>
    </message>
    <message>
        <source>The hub sends more than it promised.</source>
        <translation>Der Hub sendet mehr als angekündigt.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer about {model} lacks its commit, or sizes of files.</source>
        <translation>In der Antwort des Hubs über {model} fehlen der Commit oder Größen von Dateien.</translation>
    </message>
    <message>
        <source>The key is known but not allowed to do this; ask the server&apos;s owner.</source>
        <translation>Der Schlüssel ist bekannt, darf das aber nicht; fragen Sie den Besitzer des Servers.</translation>
    </message>
    <message>
        <source>The layer has no polygons.</source>
        <translation>Der Layer hat keine Polygone.</translation>
    </message>
    <message>
        <source>The layer {layer} of {path} has no known CRS.</source>
        <translation>Der Layer {layer} von {path} hat kein bekanntes KBS.</translation>
    </message>
    <message>
        <source>The layer {name} could not be drawn: {reason}</source>
        <translation>Der Layer {name} konnte nicht gezeichnet werden: {reason}</translation>
    </message>
    <message>
        <source>The map layers have too many features here.</source>
        <translation>Die Kartenlayer haben hier zu viele Objekte.</translation>
    </message>
    <message>
        <source>The memory is full.</source>
        <translation>Der Speicher ist voll.</translation>
    </message>
    <message>
        <source>The model profile {file} can&apos;t be used: {reason}.</source>
        <translation>Das Modellprofil {file} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>The model {file} can&apos;t be loaded.</source>
        <translation>Das Modell {file} lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The model {model} can&apos;t be loaded.</source>
        <translation>Das Modell {model} lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The model {model} lacks {count} of its weights.</source>
        <translation>Dem Modell {model} fehlen {count} seiner Gewichte.</translation>
    </message>
    <message>
        <source>The model {name} is not on this machine.</source>
        <translation>Das Modell {name} ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The models in {path} were exported in another form.</source>
        <translation>Die Modelle in {path} wurden in einer anderen Form exportiert.</translation>
    </message>
    <message>
        <source>The outline can&apos;t be read.</source>
        <translation>Der Umriss ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
    <message>
        <source>The server at {url} broke off in the middle of an answer.</source>
        <translation>Der Server {url} brach mitten in einer Antwort ab.</translation>
    </message>
    <message>
        <source>The server at {url} does not answer.</source>
        <translation>Der Server {url} antwortet nicht.</translation>
    </message>
    <message>
        <source>The server at {url} refused with code {code}.</source>
        <translation>Der Server {url} hat mit Code {code} abgelehnt.</translation>
    </message>
    <message>
        <source>The server at {url} sent something that is no chat completion.</source>
        <translation>Der Server {url} hat etwas gesendet, das keine Chat-Antwort ist.</translation>
    </message>
    <message>
        <source>The server has too much to do; try again later.</source>
        <translation>Der Server hat zu viel zu tun; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server takes no pictures of this size; raise its limit.</source>
        <translation>Der Server nimmt keine Bilder dieser Größe; erhöhen Sie seine Grenze.</translation>
    </message>
    <message>
        <source>The server&apos;s key has characters that no key has.</source>
        <translation>Der Schlüssel des Servers hat Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The tracer&apos;s weights ({file}) can&apos;t be read.</source>
        <translation>Die Gewichte zum Nachzeichnen der Karte ({file}) sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The two reports share no sample.</source>
        <translation>Die beiden Berichte haben kein Beispiel gemeinsam.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Die Arbeit wurde angehalten.</translation>
    </message>
    <message>
        <source>There are more than {most} points.</source>
        <translation>Es sind mehr als {most} Punkte.</translation>
    </message>
    <message>
        <source>There is no data set {dataset}.</source>
        <translation>Es gibt keinen Datensatz {dataset}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is no model in {folder}.</source>
        <translation>In {folder} ist kein Modell.</translation>
    </message>
    <message>
        <source>There is no picture to segment.</source>
        <translation>Es gibt kein Bild zum Segmentieren.</translation>
    </message>
    <message>
        <source>There is no profile for the model {model}.</source>
        <translation>Für das Modell {model} gibt es kein Profil.</translation>
    </message>
    <message>
        <source>There is no reasoner {name}.</source>
        <translation>Es gibt keinen Reasoner {name}.</translation>
    </message>
    <message>
        <source>There is no segmenter {name}.</source>
        <translation>Es gibt keinen Segmentierer {name}.</translation>
    </message>
    <message>
        <source>There is no {model} at {server}, or it is private.</source>
        <translation>{model} gibt es unter {server} nicht, oder es ist privat.</translation>
    </message>
    <message>
        <source>There is no {name} here.</source>
        <translation>{name} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again later; what was downloaded is kept.</source>
        <translation>Versuchen Sie es später noch einmal; was geladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Try again with fewer --workers; with --json, what is finished is kept.</source>
        <translation>Versuchen Sie es mit weniger --workers; mit --json bleibt erhalten, was fertig ist.</translation>
    </message>
    <message>
        <source>Try again; what was downloaded is kept.</source>
        <translation>Versuchen Sie es noch einmal; was geladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Unknown settings: {names}.</source>
        <translation>Unbekannte Einstellungen: {names}.</translation>
    </message>
    <message>
        <source>Unset it.</source>
        <translation>Löschen Sie diese Umgebungsvariable.</translation>
    </message>
    <message>
        <source>Update the profile that pins it.</source>
        <translation>Aktualisieren Sie das Profil, das ihn festlegt.</translation>
    </message>
    <message>
        <source>Wait until it ends.</source>
        <translation>Warten Sie, bis es endet.</translation>
    </message>
    <message>
        <source>Wait until it has ended, stop it, or choose another file.</source>
        <translation>Warten Sie, bis er geendet hat, halten Sie ihn an, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Weights in .bin or .pt files can run code and are not used.</source>
        <translation>Gewichte in .bin- oder .pt-Dateien können Code ausführen und werden nicht benutzt.</translation>
    </message>
    <message>
        <source>With other reasoners, choose of: {parts}.</source>
        <translation>Mit anderen Reasonern wählen Sie aus: {parts}.</translation>
    </message>
    <message>
        <source>Without fall-back, stage 1 alone gives nothing.</source>
        <translation>Ohne Rückfall ergibt Stufe 1 allein nichts.</translation>
    </message>
    <message>
        <source>Write OWNER/NAME, as `socio models list` does.</source>
        <translation>Schreiben Sie OWNER/NAME, wie es `socio models list` tut.</translation>
    </message>
    <message>
        <source>Write openai:ADDRESS#MODEL, for example openai:http://127.0.0.1:8000/v1#my-model.</source>
        <translation>Schreiben Sie openai:ADDRESS#MODEL, zum Beispiel openai:http://127.0.0.1:8000/v1#my-model.</translation>
    </message>
    <message>
        <source>openai:{url}#{model} is no server and model.</source>
        <translation>openai:{url}#{model} nennt keinen Server und kein Modell.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened for writing.</source>
        <translation>{file} lässt sich nicht zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>{file} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} ist nicht beschreibbar: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written, the disk reports an error.</source>
        <translation>{file} konnte nicht geschrieben werden, der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>{file} does not fit on the disk.</source>
        <translation>{file} passt nicht auf den Datenträger.</translation>
    </message>
    <message>
        <source>{file} has a layer {layer} of another form ({type}, spatial reference {crs}).</source>
        <translation>{file} hat einen Layer {layer} von anderer Form ({type}, Bezugssystem {crs}).</translation>
    </message>
    <message>
        <source>{file} has a table {layer} of another form (without {missing}).</source>
        <translation>{file} hat eine Tabelle {layer} von anderer Form (ohne {missing}).</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} is locked by another program.</source>
        <translation>{file} ist durch ein anderes Programm gesperrt.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} fehlt.</translation>
    </message>
    <message>
        <source>{file} is not what its lock says.</source>
        <translation>{file} entspricht nicht den Prüfsummen des Modells.</translation>
    </message>
    <message>
        <source>{file} is read-only.</source>
        <translation>{file} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be deleted.</source>
        <translation>{folder} lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written.</source>
        <translation>{folder} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>{folder} has no weights as .safetensors files.</source>
        <translation>{folder} hat keine Gewichte als .safetensors-Dateien.</translation>
    </message>
    <message>
        <source>{folder} holds no samples.</source>
        <translation>{folder} enthält keine Beispiele.</translation>
    </message>
    <message>
        <source>{folder} holds something else than {model}.</source>
        <translation>{folder} enthält etwas anderes als {model}.</translation>
    </message>
    <message>
        <source>{folder} is there already and is not empty.</source>
        <translation>{folder} gibt es schon, und der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>{models}: here already.</source>
        <translation>{models}: schon hier.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded.</source>
        <translation>{model} konnte nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>{model} has no config.json with .safetensors weights, and nothing else is used.</source>
        <translation>{model} hat keine config.json mit .safetensors-Gewichten, und nichts anderes wird benutzt.</translation>
    </message>
    <message>
        <source>{model} has no parquet files, and nothing else is used.</source>
        <translation>{model} hat keine Parquet-Dateien, und nichts anderes wird benutzt.</translation>
    </message>
    <message>
        <source>{model} has {billions} billion parameters and needs about {needed_gb} GB of memory as {precision}; {free_gb} GB are free on {device}.</source>
        <translation>{model} hat {billions} Milliarden Parameter und braucht etwa {needed_gb} GB Speicher als {precision}; {free_gb} GB sind auf {device} frei.</translation>
    </message>
    <message>
        <source>{model} is a {type} model, which {kind}: can&apos;t run.</source>
        <translation>{model} ist ein Modell der Art {type}, das {kind}: nicht ausführen kann.</translation>
    </message>
    <message>
        <source>{model} is a {type} model; Qwen2.5-VL and Qwen3-VL can be run here.</source>
        <translation>{model} ist ein Modell der Art {type}; hier laufen Qwen2.5-VL und Qwen3-VL.</translation>
    </message>
    <message>
        <source>{model} is being downloaded already.</source>
        <translation>{model} wird schon heruntergeladen.</translation>
    </message>
    <message>
        <source>{model} is given only to those who accepted its conditions.</source>
        <translation>{model} bekommt nur, wer seine Bedingungen angenommen hat.</translation>
    </message>
    <message>
        <source>{model} is no id of a model.</source>
        <translation>{model} ist keine Kennung eines Modells.</translation>
    </message>
    <message>
        <source>{model} is not here.</source>
        <translation>{model} ist nicht hier.</translation>
    </message>
    <message>
        <source>{model} is not in {folder}.</source>
        <translation>{model} ist nicht in {folder}.</translation>
    </message>
    <message>
        <source>{model} is not whole in {folder}.</source>
        <translation>{model} ist in {folder} nicht vollständig.</translation>
    </message>
    <message>
        <source>{model} wants sides in multiples of {factor} px; the profile {profile} says {profile_factor}.</source>
        <translation>{model} verlangt Seiten in Vielfachen von {factor} px; das Profil {profile} sagt {profile_factor}.</translation>
    </message>
    <message>
        <source>{model} was imported, not downloaded.</source>
        <translation>{model} wurde importiert, nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be a model&apos;s name.</source>
        <translation>{name} kann nicht der Name eines Modells sein.</translation>
    </message>
    <message>
        <source>{name} is a file; a model is a folder with config.json and .safetensors weights.</source>
        <translation>{name} ist eine Datei; ein Modell ist ein Ordner mit config.json und .safetensors-Gewichten.</translation>
    </message>
    <message>
        <source>{name} of {model} is not what the hub promised; it was deleted.</source>
        <translation>{name} von {model} ist nicht, was der Hub angekündigt hat; die Datei wurde gelöscht.</translation>
    </message>
    <message>
        <source>{needed_gb} GB are needed and {free_gb} GB are free on the disk of {folder}.</source>
        <translation>{needed_gb} GB werden gebraucht, und {free_gb} GB sind auf dem Datenträger von {folder} frei.</translation>
    </message>
    <message>
        <source>{output} was begun with other layers or settings.</source>
        <translation>{output} wurde mit anderen Layern oder Einstellungen begonnen.</translation>
    </message>
    <message>
        <source>{page} has no such commit.</source>
        <translation>{page} hat keinen solchen Commit.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as GeoJSON.</source>
        <translation>{path} ist nicht als GeoJSON lesbar.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a GeoPackage.</source>
        <translation>{path} ist nicht als GeoPackage lesbar.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as parquet.</source>
        <translation>{path} ist nicht als Parquet lesbar.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {kind} {reason}.</source>
        <translation>{path} ist nicht lesbar: {kind} {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>{path} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} has more than {most} features in one window.</source>
        <translation>{path} hat mehr als {most} Objekte in einem Fenster.</translation>
    </message>
    <message>
        <source>{path} has no column {missing}.</source>
        <translation>{path} hat keine Spalte {missing}.</translation>
    </message>
    <message>
        <source>{path} has no field {missing}.</source>
        <translation>{path} hat kein Feld {missing}.</translation>
    </message>
    <message>
        <source>{path} has no layer {layer} with polygons here.</source>
        <translation>{path} hat hier keinen Layer {layer} mit Polygonen.</translation>
    </message>
    <message>
        <source>{path} has several layers with polygons: {layers}.</source>
        <translation>{path} hat mehrere Layer mit Polygonen: {layers}.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} fehlt.</translation>
    </message>
    <message>
        <source>{path} is neither a GeoPackage nor GeoJSON.</source>
        <translation>{path} ist weder GeoPackage noch GeoJSON.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read.</source>
        <translation>{path} ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>{path} is no report of samples: {kind} {reason}.</source>
        <translation>{path} ist kein Bericht über Beispiele: {kind} {reason}.</translation>
    </message>
    <message>
        <source>{path} is {width} x {height} px, sat.png is {satellite_width} x {satellite_height} px.</source>
        <translation>{path} hat {width} x {height} px, sat.png hat {satellite_width} x {satellite_height} px.</translation>
    </message>
    <message>
        <source>{path} was begun by a run with another data set, model or options.</source>
        <translation>{path} wurde von einem Lauf mit anderem Datensatz, Modell oder anderen Optionen begonnen.</translation>
    </message>
    <message>
        <source>{server} can&apos;t be reached, or the connection broke.</source>
        <translation>{server} ist nicht erreichbar, oder die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>{server} refused with status {status}.</source>
        <translation>{server} hat mit Status {status} abgelehnt.</translation>
    </message>
    <message>
        <source>{source} holds no model.</source>
        <translation>{source} enthält kein Modell.</translation>
    </message>
    <message>
        <source>{source}: the mask of {id} is not of the satellite picture&apos;s size.</source>
        <translation>{source}: die Maske von {id} hat nicht die Größe des Satellitenbilds.</translation>
    </message>
    <message>
        <source>An id has no slash.</source>
        <translation>Eine ID hat keinen Schrägstrich.</translation>
    </message>
    <message>
        <source>Checkpoints (.pth, .pt) can run code and are not read, but for Meta&apos;s of the first SAM (sam:FILE). Those of SAM 2 are on the hub as .safetensors: facebook/sam2-hiera-large.</source>
        <translation>Checkpoints (.pth, .pt) können Code ausführen und werden nicht gelesen, außer denen von Meta für das erste SAM (sam:DATEI). Die von SAM 2 liegen im Hub als .safetensors: facebook/sam2-hiera-large.</translation>
    </message>
    <message>
        <source>Choose another map style.</source>
        <translation>Wählen Sie einen anderen Kartenstil.</translation>
    </message>
    <message>
        <source>Choose one of version 3.10 or newer, with its modules venv and ensurepip; not the Microsoft Store&apos;s, whose files other programs don&apos;t find.</source>
        <translation>Wählen Sie eines ab Version 3.10 mit seinen Modulen venv und ensurepip; nicht das aus dem Microsoft Store, dessen Dateien andere Programme nicht finden.</translation>
    </message>
    <message>
        <source>Compare it with those in resources/models.</source>
        <translation>Vergleichen Sie es mit denen in resources/models.</translation>
    </message>
    <message>
        <source>Get the file in another way, then run: socio models import --prompts FILE</source>
        <translation>Beschaffen Sie die Datei auf anderem Weg, dann: socio models import --prompts DATEI</translation>
    </message>
    <message>
        <source>Get {page}</source>
        <translation>Laden Sie {page}</translation>
    </message>
    <message>
        <source>Install one from python.org or your system&apos;s packages, not from the Microsoft Store, then try again.</source>
        <translation>Installieren Sie eines von python.org oder aus den Paketen Ihres Systems, nicht aus dem Microsoft Store, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It has to be the very file; see docs/models.md for its address.</source>
        <translation>Es muss genau diese Datei sein; ihre Adresse steht in docs/models.md.</translation>
    </message>
    <message>
        <source>It is name, class or function.</source>
        <translation>Sie ist name, class oder function.</translation>
    </message>
    <message>
        <source>No profile names {path} as a file with prompts.</source>
        <translation>Kein Profil nennt {path} als Datei mit Prompts.</translation>
    </message>
    <message>
        <source>Serve a vision-language model; llama.cpp also needs its --mmproj file.</source>
        <translation>Stellen Sie ein Bild-Sprach-Modell bereit; llama.cpp braucht auch dessen --mmproj-Datei.</translation>
    </message>
    <message>
        <source>Start the server with a context of at least 8,192 tokens; see docs/models.md.</source>
        <translation>Starten Sie den Server mit einem Kontext von mindestens 8.192 Token; siehe docs/models.md.</translation>
    </message>
    <message>
        <source>Take one of Meta&apos;s (ViT-B, L or H), or pull facebook/sam-vit-base.</source>
        <translation>Nehmen Sie einen von Meta (ViT-B, L oder H), oder laden Sie facebook/sam-vit-base.</translation>
    </message>
    <message>
        <source>The model {model} of the server at {url} takes no pictures.</source>
        <translation>Das Modell {model} des Servers {url} nimmt keine Bilder.</translation>
    </message>
    <message>
        <source>The prompts are not where the profile says, in {file}: {reason}.</source>
        <translation>Die Prompts stehen in {file} nicht dort, wo das Profil sagt: {reason}.</translation>
    </message>
    <message>
        <source>The published prompts can&apos;t be downloaded from {address}.</source>
        <translation>Die veröffentlichten Prompts lassen sich nicht von {address} laden.</translation>
    </message>
    <message>
        <source>{file} is not the file with the prompts that the profile names.</source>
        <translation>{file} ist nicht die Datei mit Prompts, die das Profil nennt.</translation>
    </message>
    <message>
        <source>{id} has no picture {name}.</source>
        <translation>{id} hat kein Bild {name}.</translation>
    </message>
    <message>
        <source>{id} in {path} has no question, or an id that is no name.</source>
        <translation>{id} in {path} hat keine Frage, oder die ID ist kein Name.</translation>
    </message>
    <message>
        <source>{name} is no name of a map style.</source>
        <translation>{name} ist kein Name eines Kartenstils.</translation>
    </message>
    <message>
        <source>{name} stopped after {tokens} of {limit} tokens: its context is too short for two pictures and an answer.</source>
        <translation>{name} hörte nach {tokens} von {limit} Token auf: Sein Kontext ist zu kurz für zwei Bilder und eine Antwort.</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of the first SAM that can be used.</source>
        <translation>{path} ist kein brauchbarer Checkpoint des ersten SAM.</translation>
    </message>
    <message>
        <source>{path} states a level that there is not.</source>
        <translation>{path} nennt eine Ebene, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>Starten Sie noch einmal; wenn der Speicher knapp war, wählen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <source>End its name in {endings}.</source>
        <translation>Lassen Sie den Namen auf {endings} enden.</translation>
    </message>
    <message>
        <source>The format of {file} is not known.</source>
        <translation>Das Format von {file} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer.</source>
        <translation>Prüfen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie einen.</translation>
    </message>
    <message>
        <source>Choose the field that says what the places are, or type what to look for.</source>
        <translation>Wählen Sie das Feld, das sagt, was die Orte sind, oder tippen Sie ein, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>Install it, or save the layers as a GeoPackage.</source>
        <translation>Installieren Sie es, oder speichern Sie die Layer als GeoPackage.</translation>
    </message>
    <message>
        <source>No point of {layer} in this area is of a known kind.</source>
        <translation>Kein Punkt von {layer} in diesem Gebiet ist von einer bekannten Art.</translation>
    </message>
    <message>
        <source>Reading {path} needs {package}, which is not installed here.</source>
        <translation>Um {path} zu lesen, wird {package} gebraucht; es ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Run, and see what is said then.</source>
        <translation>Starten Sie den Lauf; er sagt, was er verstanden hat.</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage, which may have any number.</source>
        <translation>Speichern Sie sie als GeoPackage, das beliebig viele haben darf.</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example in QGIS.</source>
        <translation>Speichern Sie die Layer als GeoPackage, zum Beispiel in QGIS.</translation>
    </message>
    <message>
        <source>The kinds of the points can&apos;t be read.</source>
        <translation>Die Arten der Punkte können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The layer {layer} has no points here.</source>
        <translation>Der Layer {layer} hat hier keine Punkte.</translation>
    </message>
    <message>
        <source>The points of {layer} have no place in metres.</source>
        <translation>Die Punkte von {layer} haben keinen Ort in Metern.</translation>
    </message>
    <message>
        <source>The queries can&apos;t be understood.</source>
        <translation>Die Anfragen können nicht gedeutet werden.</translation>
    </message>
    <message>
        <source>There is no layer of points.</source>
        <translation>Es gibt keinen Punktlayer.</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Tippen Sie ein, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as map layers.</source>
        <translation>{path} kann nicht als Kartenlayer gelesen werden.</translation>
    </message>
    <message>
        <source>{path} has {rows} features; {most} are read of such a file.</source>
        <translation>{path} hat {rows} Objekte; von so einer Datei werden {most} gelesen.</translation>
    </message>
    <message>
        <source>Take letters of the Latin alphabet, digits, hyphens and underscores.</source>
        <translation>Nehmen Sie lateinische Buchstaben, Ziffern, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>Check the address of the map data server; most end in /api/interpreter.</source>
        <translation>Prüfen Sie die Adresse des Servers der Kartendaten; die meisten enden auf /api/interpreter.</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Prüfen Sie das Netz, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Choose a smaller area, and get the data of a large one in parts.</source>
        <translation>Wählen Sie ein kleineres Gebiet, und holen Sie die Daten eines großen in Teilen.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or try again later.</source>
        <translation>Wählen Sie ein kleineres Gebiet, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Choose another area, or use other map layers.</source>
        <translation>Wählen Sie ein anderes Gebiet, oder nehmen Sie andere Kartenlayer.</translation>
    </message>
    <message>
        <source>It answers each user only so often: wait some minutes, or choose a smaller area.</source>
        <translation>Er antwortet jedem Nutzer nur so oft: Warten Sie einige Minuten, oder wählen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <source>It has too much to do: try again later, or choose a smaller area.</source>
        <translation>Er hat zu viel zu tun: Versuchen Sie es später noch einmal, oder wählen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <source>Map data can&apos;t be read.</source>
        <translation>Kartendaten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Map data was written to {file}, but QGIS can&apos;t read it.</source>
        <translation>Kartendaten wurden nach {file} geschrieben, aber QGIS kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>OpenStreetMap has nothing in this area, by {server}.</source>
        <translation>OpenStreetMap hat in diesem Gebiet nichts, laut {server}.</translation>
    </message>
    <message>
        <source>The map data of this area is more than {most} MB.</source>
        <translation>Die Kartendaten dieses Gebiets sind mehr als {most} MB.</translation>
    </message>
    <message>
        <source>The rectangle around the area has {size} km²; map data is read for up to {most} km².</source>
        <translation>Das Rechteck um das Gebiet hat {size} km²; Kartendaten werden für höchstens {most} km² gelesen.</translation>
    </message>
    <message>
        <source>Use an address that begins with https, or a server on this machine.</source>
        <translation>Nehmen Sie eine Adresse, die mit https beginnt, oder einen Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Write it as its owner does; most end in /api/interpreter.</source>
        <translation>Schreiben Sie sie wie ihr Betreiber; die meisten enden auf /api/interpreter.</translation>
    </message>
    <message>
        <source>{address} is no address of an Overpass server.</source>
        <translation>{address} ist keine Adresse eines Overpass-Servers.</translation>
    </message>
    <message>
        <source>{address} is not encrypted, so that others could read which area you ask for.</source>
        <translation>{address} ist nicht verschlüsselt; andere könnten lesen, nach welchem Gebiet Sie fragen.</translation>
    </message>
    <message>
        <source>{file} exists, and map data is written to a new file.</source>
        <translation>{file} gibt es schon, und Kartendaten werden in eine neue Datei geschrieben.</translation>
    </message>
    <message>
        <source>{server} could not finish: {remark}</source>
        <translation>{server} konnte nicht fertig werden: {remark}</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation>{server} antwortet nicht.</translation>
    </message>
    <message>
        <source>{server} refused with code {code}.</source>
        <translation>{server} hat mit dem Code {code} abgelehnt.</translation>
    </message>
    <message>
        <source>{server} sent something that is no map data.</source>
        <translation>{server} hat etwas gesendet, das keine Kartendaten sind.</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or get the file in another way, then run: socio models import FILE</source>
        <translation>Prüfen Sie das Netz und den Proxy (HTTPS_PROXY oder die Einstellungen von QGIS), oder besorgen Sie die Datei auf anderem Weg und rufen Sie dann auf: socio models import FILE</translation>
    </message>
    <message>
        <source>Choose a folder that `socio models bundle` made, one with config.json and .safetensors files, or the file of an OCR pack as it was published.</source>
        <translation>Wählen Sie einen Ordner, den `socio models bundle` gemacht hat, einen mit config.json und .safetensors-Dateien, oder die Datei eines OCR-Pakets, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Get it again. If that does not help, something on the way changes files.</source>
        <translation>Laden Sie sie noch einmal herunter. Hilft das nicht, verändert unterwegs etwas die Dateien.</translation>
    </message>
    <message>
        <source>{file} is not the file of {pack} that is known; it is not used.</source>
        <translation>{file} ist nicht die bekannte Datei von {pack}; sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{pack} can&apos;t be downloaded from {address}.</source>
        <translation>{pack} kann nicht von {address} heruntergeladen werden.</translation>
    </message>
    <message>
        <source>A Python could not be put into {folder}.</source>
        <translation>In {folder} konnte kein Python abgelegt werden.</translation>
    </message>
    <message>
        <source>A download took too long. Check the network, then try again.</source>
        <translation>Ein Download dauerte zu lange. Prüfen Sie das Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there, and that programs may run from it.</source>
        <translation>Prüfen Sie dort den freien Platz und die Rechte, und ob Programme von dort starten dürfen.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in QGIS under Settings, Options, Network; or install a Python yourself.</source>
        <translation>Prüfen Sie das Netz und in QGIS den Proxy unter Einstellungen, Optionen, Netzwerk; oder installieren Sie selbst ein Python.</translation>
    </message>
    <message>
        <source>Install one of version 3.10 or newer, then try again.</source>
        <translation>Installieren Sie eines ab Version 3.10 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Let it end or stop it, then try again.</source>
        <translation>Lassen Sie sie fertig werden oder halten Sie sie an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No Python can be fetched for this system ({system}, {machine}).</source>
        <translation>Für dieses System ({system}, {machine}) lässt sich kein Python holen.</translation>
    </message>
    <message>
        <source>Nothing could be downloaded from {host}.</source>
        <translation>Von {host} konnte nichts heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Put it there, or leave the folder empty to have it downloaded.</source>
        <translation>Legen Sie die Datei dort ab, oder geben Sie keinen Ordner an, dann wird sie heruntergeladen.</translation>
    </message>
    <message>
        <source>Stop runs that use the engine, then try again.</source>
        <translation>Halten Sie Läufe an, die die Engine verwenden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The engine could not be removed from {folder}.</source>
        <translation>Die Engine konnte nicht aus {folder} entfernt werden.</translation>
    </message>
    <message>
        <source>The engine works, so it was not removed.</source>
        <translation>Die Engine arbeitet gerade und wurde deshalb nicht entfernt.</translation>
    </message>
    <message>
        <source>The folder with the packages has no {file}.</source>
        <translation>Im Ordner mit den Paketen fehlt {file}.</translation>
    </message>
    <message>
        <source>The server that has Python can&apos;t be reached. Check the network, or install a Python yourself.</source>
        <translation>Der Server mit Python ist nicht erreichbar. Prüfen Sie das Netz, oder installieren Sie selbst ein Python.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly while it started (code {code}).</source>
        <translation>Die Engine endete beim Starten unerwartet (Code {code}).</translation>
    </message>
    <message>
        <source>The map can&apos;t be read ahead.</source>
        <translation>Die Karte kann nicht im Voraus gelesen werden.</translation>
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Evaluate on a data set</source>
        <translation>An einem Datensatz bewerten</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Pictures of the samples may be sent to the reasoner&apos;s server</source>
        <translation>Bilder der Beispiele dürfen an den Server des Reasoners gesendet werden</translation>
    </message>
    <message>
        <source>Number of samples (0: all)</source>
        <translation>Zahl der Beispiele (0: alle)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-Dateien</translation>
    </message>
    <message>
        <source>Page with charts and pictures</source>
        <translation>Seite mit Diagrammen und Bildern</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>HTML-Dateien</translation>
    </message>
    <message>
        <source>Folder for the predicted masks</source>
        <translation>Ordner für die vorhergesagten Masken</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Zahl der Beispiele</translation>
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
        <translation>Führt einen Reasoner und einen Segmentierer auf den Beispielen eines Datensatzes aus, dessen wahre Orte bekannt sind, und sagt, wie gut die Polygone sind: cIoU, gIoU und F1, daneben die Werte der Veröffentlichung.

Datensatz: ein Ordner im Aufbau von SocioSeg, wie ihn „Datensatz von Orten erstellen“ macht.
Beispiele: so viele, zufällig gewählt, jedes Mal dieselben; 0 nimmt alle.
Kartenstil: zeigt statt map.png die Datei map_STIL.png jedes Beispiels.
Bilder senden: ein Reasoner hinter einem Server, der nicht dieser Rechner ist, braucht diese Erlaubnis, wenn sie nicht im Bedienfeld gegeben wurde.
Bericht: alle Werte, und eine Zeile je Beispiel. Eine abgebrochene Bewertung geht weiter, wenn sie mit demselben Bericht erneut gestartet wird; die Datei mit der Endung .part daneben hat, was fertig ist.
Seite: dasselbe für Menschen, mit Diagrammen und den besten und schlechtesten Beispielen in Bildern.
Vorhersagen: ein Bild jeder Maske.

Die Engine muss einmal im Bedienfeld der Erweiterung eingerichtet werden.</translation>
    </message>
    <message>
        <source>Map style (empty: the samples&apos; own map)</source>
        <translation>Kartenstil (leer: die eigene Karte der Beispiele)</translation>
    </message>
</context>
<context>
    <name>ExplainTask</name>
    <message>
        <source>Understand the queries</source>
        <translation>Anfragen deuten</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>Felder von {layer}</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>&amp;Art des Ortes</translation>
    </message>
    <message>
        <source>&amp;Name of place</source>
        <translation>&amp;Name des Ortes</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: the values of the fields tell. Your choice is saved with the project.</source>
        <translation>Automatisch: an den Werten der Felder erkannt. Ihre Wahl wird mit dem Projekt gespeichert.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose the imagery</source>
        <translation>Luftbild wählen</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Polygon zeichnen</translation>
    </message>
    <message>
        <source>Visible extent</source>
        <translation>Sichtbarer Bereich</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Gewählte Objekte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Zoom to results</source>
        <translation>Zu den Ergebnissen zoomen</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Save results to</source>
        <translation>Ergebnisse speichern in</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>Anfragen, eine je Zeile</translation>
    </message>
    <message>
        <source>Imagery layer</source>
        <translation>Bildlayer</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Kartenlayer</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle on the map</source>
        <translation>Das Gebiet als Rechteck auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Draw the area as a polygon on the map</source>
        <translation>Das Gebiet als Polygon auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Use the visible extent as the area</source>
        <translation>Den sichtbaren Bereich als Gebiet nehmen</translation>
    </message>
    <message>
        <source>Use the selected features of the active polygon layer</source>
        <translation>Die gewählten Objekte des aktiven Polygonlayers nehmen</translation>
    </message>
    <message>
        <source>Reasoner: finds where the places are</source>
        <translation>Reasoner: findet, wo die Orte sind</translation>
    </message>
    <message>
        <source>Segmenter: draws their outlines</source>
        <translation>Segmentierer: zeichnet ihre Umrisse</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>GeoPackage für die Ergebnisse</translation>
    </message>
    <message>
        <source>Find the places; Ctrl+Enter in the query box does the same</source>
        <translation>Die Orte finden; Strg+Eingabe im Anfragefeld tut dasselbe</translation>
    </message>
    <message>
        <source>Stop the run and keep what is finished</source>
        <translation>Den Lauf beenden und behalten, was fertig ist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Imagery</source>
        <translation>&amp;Luftbild</translation>
    </message>
    <message>
        <source>&amp;Area of interest</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>&amp;Save results to</source>
        <translation>&amp;Ergebnisse speichern in</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>For models that were not trained to read maps</source>
        <translation>Für Modelle, die nicht auf das Lesen von Karten trainiert wurden</translation>
    </message>
    <message>
        <source>Labels, candidates and both stages of the last run</source>
        <translation>Beschriftungen, Kandidaten und beide Stufen des letzten Laufs</translation>
    </message>
    <message>
        <source>Let me check the boxes first</source>
        <translation>Mich die Rahmen erst prüfen lassen</translation>
    </message>
    <message>
        <source>Move, add or delete the boxes of each window on the map</source>
        <translation>Die Rahmen jedes Fensters auf der Karte verschieben, ergänzen oder löschen</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>Zeit seit Beginn des Laufs</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Queries of earlier runs, and others by theme</source>
        <translation>Suchen früherer Läufe und andere nach Themen</translation>
    </message>
    <message>
        <source>One query a line, such as
Jinan Zoo
schools
places for sport and culture</source>
        <translation>Eine Anfrage je Zeile, zum Beispiel
Zoo Jinan
Schulen
Orte für Sport und Kultur</translation>
    </message>
    <message>
        <source>&amp;What to look for</source>
        <translation>&amp;Was wird gesucht?</translation>
    </message>
    <message>
        <source>&amp;Map layers that name places</source>
        <translation>&amp;Kartenlayer, die Orte benennen</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No program opens web pages here. The help is in {file}</source>
        <translation>Hier öffnet kein Programm Webseiten. Die Hilfe liegt in {file}</translation>
    </message>
</context>
<context>
    <name>KindsTask</name>
    <message>
        <source>Look at the kinds of points</source>
        <translation>Arten der Punkte ansehen</translation>
    </message>
</context>
<context>
    <name>MapData</name>
    <message>
        <source>OpenStreetMap: areas</source>
        <translation>OpenStreetMap: Flächen</translation>
    </message>
    <message>
        <source>OpenStreetMap: lines</source>
        <translation>OpenStreetMap: Linien</translation>
    </message>
    <message>
        <source>OpenStreetMap: points</source>
        <translation>OpenStreetMap: Punkte</translation>
    </message>
    <message>
        <source>Map data, {rights}</source>
        <translation>Kartendaten, {rights}</translation>
    </message>
    <message>
        <source>Get map data</source>
        <translation>Kartendaten holen</translation>
    </message>
</context>
<context>
    <name>MapDataRow</name>
    <message>
        <source>Get map data...</source>
        <translation>Kartendaten holen...</translation>
    </message>
    <message>
        <source>Get places and land use of the area as map layers</source>
        <translation>Orte und Landnutzung des Gebiets als Kartenlayer holen</translation>
    </message>
    <message>
        <source>Adds OpenStreetMap&apos;s places and land use of the area as map layers</source>
        <translation>Fügt Orte und Landnutzung des Gebiets aus OpenStreetMap als Kartenlayer hinzu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop getting map data</source>
        <translation>Das Holen der Kartendaten abbrechen</translation>
    </message>
    <message>
        <source>OpenStreetMap&apos;s places and land use come from {server}. It is sent the rectangle around your area and nothing else. The data may be used with the credit {rights} ({licence}).</source>
        <translation>Orte und Landnutzung aus OpenStreetMap kommen von {server}. Dorthin wird das Rechteck um Ihr Gebiet gesendet und sonst nichts. Die Daten dürfen mit der Angabe {rights} verwendet werden ({licence}).</translation>
    </message>
    <message>
        <source>Get map data from the network?</source>
        <translation>Kartendaten aus dem Netz holen?</translation>
    </message>
    <message>
        <source>Waiting for the map data server</source>
        <translation>Warten auf den Server der Kartendaten</translation>
    </message>
    <message>
        <source>The map data server is busy; it is asked again in {amount} s</source>
        <translation>Der Server der Kartendaten ist beschäftigt; in {amount} s wird er noch einmal gefragt</translation>
    </message>
    <message>
        <source>{amount} MB of map data read</source>
        <translation>{amount} MB Kartendaten gelesen</translation>
    </message>
    <message>
        <source>{amount} features of map data</source>
        <translation>{amount} Objekte an Kartendaten</translation>
    </message>
    <message>
        <source>Map data is here (areas: {areas}, lines: {lines}, points: {points}). The next run reads it.</source>
        <translation>Kartendaten sind da (Flächen: {areas}, Linien: {lines}, Punkte: {points}). Der nächste Lauf liest sie.</translation>
    </message>
    <message>
        <source>Left out, since their outlines are broken: {count}.</source>
        <translation>Weggelassen, weil ihr Umriss fehlerhaft ist: {count}.</translation>
    </message>
</context>
<context>
    <name>MapLayerList</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>Felder von {layer}</translation>
    </message>
    <message>
        <source>Choose the fields that say the kind and the name of places</source>
        <translation>Felder wählen, die Art und Namen der Orte nennen</translation>
    </message>
</context>
<context>
    <name>MapOffset</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>The map fits the imagery</source>
        <translation>Die Karte passt zum Bild</translation>
    </message>
    <message>
        <source>Map of China (GCJ-02)</source>
        <translation>Karte von China (GCJ-02)</translation>
    </message>
    <message>
        <source>How the map lies on the imagery</source>
        <translation>Wie die Karte auf dem Bild liegt</translation>
    </message>
    <message>
        <source>A map that lies beside the imagery is drawn back by as much</source>
        <translation>Eine Karte, die neben dem Bild liegt, wird um ebenso viel zurückgesetzt</translation>
    </message>
    <message>
        <source>Measure how far the map lies off the imagery</source>
        <translation>Messen, wie weit die Karte neben dem Bild liegt</translation>
    </message>
    <message>
        <source>Map lies {offset}</source>
        <translation>Karte liegt {offset}</translation>
    </message>
    <message>
        <source>How the map lies can&apos;t be measured here. Compare roads by eye.</source>
        <translation>Wie die Karte liegt, lässt sich hier nicht messen. Vergleichen Sie Straßen mit dem Auge.</translation>
    </message>
    <message>
        <source>The map fits the imagery.</source>
        <translation>Die Karte passt zum Bild.</translation>
    </message>
    <message>
        <source>The map lies {offset} of the imagery. The next run corrects that.</source>
        <translation>Die Karte liegt {offset} des Bildes. Der nächste Lauf gleicht das aus.</translation>
    </message>
    <message>
        <source>{metres} m east</source>
        <translation>{metres} m östlich</translation>
    </message>
    <message>
        <source>{metres} m west</source>
        <translation>{metres} m westlich</translation>
    </message>
    <message>
        <source>{metres} m north</source>
        <translation>{metres} m nördlich</translation>
    </message>
    <message>
        <source>{metres} m south</source>
        <translation>{metres} m südlich</translation>
    </message>
    <message>
        <source>Map and imagery don&apos;t line up?</source>
        <translation>Passen Karte und Bild nicht aufeinander?</translation>
    </message>
</context>
<context>
    <name>ModelsBox</name>
    <message>
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>Dem Modell sagen, was auf der Karte steht</translation>
    </message>
    <message>
        <source>Manage models...</source>
        <translation>Modelle verwalten...</translation>
    </message>
    <message>
        <source>Download, check and remove the models of this machine</source>
        <translation>Modelle dieses Rechners laden, prüfen und entfernen</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>&amp;Reasoner</translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation>Se&amp;gmentierer</translation>
    </message>
    <message>
        <source>The pictures of the area, imagery and map, and the queries will leave this machine. They are sent to

{server}

Shall they be sent? The answer is remembered for this server.</source>
        <translation>Die Bilder des Gebiets, Luftbild und Karte, und die Anfragen verlassen diesen Rechner. Sie gehen an

{server}

Sollen sie gesendet werden? Die Antwort wird für diesen Server gemerkt.</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <translation>Bilder senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Map reader (embedded)</source>
        <translation>Kartenleser (eingebaut)</translation>
    </message>
    <message>
        <source>Classical (embedded)</source>
        <translation>Klassisch (eingebaut)</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{model} auf {host}</translation>
    </message>
    <message>
        <source>Server...</source>
        <translation>Server...</translation>
    </message>
    <message>
        <source>The server is on this machine: pictures do not leave it.</source>
        <translation>Der Server ist auf diesem Rechner: Bilder verlassen ihn nicht.</translation>
    </message>
    <message>
        <source>Pictures of the area and the queries leave this machine: to {server}</source>
        <translation>Bilder des Gebiets und die Anfragen verlassen diesen Rechner: an {server}</translation>
    </message>
    <message>
        <source>{name} is not on this machine.</source>
        <translation>{name} ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Models: pictures leave this machine</source>
        <translation>Modelle: Bilder verlassen diesen Rechner</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>They are not encrypted on the way, since the address begins with http.</source>
        <translation>Sie sind unterwegs nicht verschlüsselt, da die Adresse mit http beginnt.</translation>
    </message>
    <message>
        <source>Get the OCR pack for {script} ({size})...</source>
        <translation>OCR-Paket für {script} herunterladen ({size})...</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models on this machine</source>
        <translation>Modelle auf diesem Rechner</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read all files and compare them with their hashes</source>
        <translation>Alle Dateien lesen und mit ihren Prüfsummen vergleichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import folder...</source>
        <translation>Ordner importieren...</translation>
    </message>
    <message>
        <source>Address to download from; empty for the Hugging Face hub</source>
        <translation>Adresse, von der geladen wird; leer für den Hub von Hugging Face</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Models are kept in {folder}; {free} GB are free there.</source>
        <translation>Modelle liegen in {folder}; dort sind {free} GB frei.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Spiegel</translation>
    </message>
    <message>
        <source>reasoner</source>
        <translation>Reasoner</translation>
    </message>
    <message>
        <source>segmenter</source>
        <translation>Segmentierer</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>kann geladen werden</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Install PyTorch first, with the button in the panel&apos;s Models box.</source>
        <translation>Installieren Sie zuerst PyTorch, mit der Schaltfläche unter „Modelle“ im Bedienfeld.</translation>
    </message>
    <message>
        <source>Reads all files, and downloads anew what is not right</source>
        <translation>Liest alle Dateien und lädt neu, was nicht stimmt</translation>
    </message>
    <message>
        <source>{model}, {size}</source>
        <translation>{model}, {size}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>It is given only to those who accepted its conditions on that page.</source>
        <translation>Es wird nur denen gegeben, die auf jener Seite die Bedingungen angenommen haben.</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>Annehmen und laden</translation>
    </message>
    <message>
        <source>Delete {model} from this machine ({size})?</source>
        <translation>{model} von diesem Rechner löschen ({size})?</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <translation>{what} wird geladen</translation>
    </message>
    <message>
        <source>Reading {what}</source>
        <translation>{what} wird gelesen</translation>
    </message>
    <message>
        <source>Deleting {what}</source>
        <translation>{what} wird gelöscht</translation>
    </message>
    <message>
        <source>Copying {what}</source>
        <translation>{what} wird kopiert</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} GB: {file}</source>
        <translation>%p%, {done} von {total} GB: {file}</translation>
    </message>
    <message>
        <source>Something is wrong; Mend fetches it anew.</source>
        <translation>Etwas stimmt nicht; „Reparieren“ lädt es neu.</translation>
    </message>
    <message>
        <source>All files are right.</source>
        <translation>Alle Dateien stimmen.</translation>
    </message>
    <message>
        <source>on this machine, without its prompts</source>
        <translation>auf diesem Rechner, ohne seine Prompts</translation>
    </message>
    <message>
        <source>With the prompts that it was trained on, licence {licence}:</source>
        <translation>Mit den Prompts, auf denen es trainiert wurde, Lizenz {licence}:</translation>
    </message>
    <message>
        <source>Trying {what} on a made-up town</source>
        <translation>{what} wird an einer erfundenen Stadt ausprobiert</translation>
    </message>
    <message>
        <source>The models work: they found {query} in a made-up town in {seconds} s, with an IoU of {iou} %. They are picked for this project. ({revision})</source>
        <translation>Die Modelle funktionieren: Sie haben {query} in einer erfundenen Stadt in {seconds} s gefunden, mit einer IoU von {iou} %. Sie sind für dieses Projekt ausgewählt. ({revision})</translation>
    </message>
    <message>
        <source>The models run, but what they drew for {query} in a made-up town has an IoU of {iou} % only. Look closely at their results. ({revision}, {seconds} s)</source>
        <translation>Die Modelle laufen, aber was sie für {query} in einer erfundenen Stadt gezeichnet haben, hat nur eine IoU von {iou} %. Sehen Sie sich ihre Ergebnisse genau an. ({revision}, {seconds} s)</translation>
    </message>
    <message>
        <source>The models run, but their answer about {query} in a made-up town could not be read. Verify the model, or take the map reader. ({revision}, {seconds} s)</source>
        <translation>Die Modelle laufen, aber ihre Antwort zu {query} in einer erfundenen Stadt war nicht lesbar. Prüfen Sie das Modell, oder nehmen Sie den Kartenleser. ({revision}, {seconds} s)</translation>
    </message>
    <message>
        <source>as its page says</source>
        <translation>siehe Seite des Modells</translation>
    </message>
    <message>
        <source>Qwen Research License, not for commercial use</source>
        <translation>Qwen Research License, nicht für kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>Take models from a bundle of another machine, from any model&apos;s folder, or from a folder with files of OCR packs</source>
        <translation>Modelle aus einem Bündel eines anderen Rechners, aus dem Ordner eines Modells oder aus einem Ordner mit Dateien von OCR-Paketen übernehmen</translation>
    </message>
    <message>
        <source>labels in {script}</source>
        <translation>Beschriftungen in {script}</translation>
    </message>
    <message>
        <source>From {server}</source>
        <translation>Von {server}</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} MB: {file}</source>
        <translation>%p%, {done} von {total} MB: {file}</translation>
    </message>
</context>
<context>
    <name>ModelsSetup</name>
    <message>
        <source>For the CPU, 0.4 GB to download</source>
        <translation>Für den Prozessor, 0,4 GB zu laden</translation>
    </message>
    <message>
        <source>For the CPU or Apple&apos;s GPU, 0.4 GB to download</source>
        <translation>Für den Prozessor oder die GPU von Apple, 0,4 GB zu laden</translation>
    </message>
    <message>
        <source>For an NVIDIA GPU, 3 GB to download</source>
        <translation>Für eine GPU von NVIDIA, 3 GB zu laden</translation>
    </message>
    <message>
        <source>Where models shall run</source>
        <translation>Wo Modelle laufen sollen</translation>
    </message>
    <message>
        <source>Models on this machine need PyTorch, which the engine does not have.</source>
        <translation>Modelle auf diesem Rechner brauchen PyTorch, das die Engine nicht hat.</translation>
    </message>
    <message>
        <source>Its Python was chosen by SOCIO_ENGINE_PYTHON.</source>
        <translation>Ihr Python wurde durch SOCIO_ENGINE_PYTHON gewählt.</translation>
    </message>
    <message>
        <source>Copy the command that adds it</source>
        <translation>Den Befehl kopieren, der es hinzufügt</translation>
    </message>
    <message>
        <source>It is made anew with it; nothing is installed into QGIS.</source>
        <translation>Sie wird damit neu angelegt; in QGIS wird nichts installiert.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>In your own data folder</source>
        <translation>In Ihrem eigenen Datenordner</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Ordner der Modelle</translation>
    </message>
    <message>
        <source>Address to download from</source>
        <translation>Adresse zum Herunterladen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelle auf diesem Rechner</translation>
    </message>
    <message>
        <source>The plugin&apos;s panel sets it up.</source>
        <translation>Das Bedienfeld der Erweiterung richtet sie ein.</translation>
    </message>
    <message>
        <source>It works with {python}</source>
        <translation>Sie arbeitet mit {python}</translation>
    </message>
    <message>
        <source>Chosen by {variable}.</source>
        <translation>Gewählt durch {variable}.</translation>
    </message>
    <message>
        <source>pictures may be sent</source>
        <translation>Bilder dürfen gesendet werden</translation>
    </message>
    <message>
        <source>pictures may not be sent</source>
        <translation>Bilder dürfen nicht gesendet werden</translation>
    </message>
    <message>
        <source>has a key</source>
        <translation>mit Schlüssel</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Overpass-Server</translation>
    </message>
    <message>
        <source>Map data of OpenStreetMap</source>
        <translation>Kartendaten von OpenStreetMap</translation>
    </message>
    <message>
        <source>may be asked for the map data of an area</source>
        <translation>darf nach Kartendaten eines Gebiets gefragt werden</translation>
    </message>
    <message>
        <source>map tiles may be loaded</source>
        <translation>Kartenkacheln dürfen geladen werden</translation>
    </message>
    <message>
        <source>Deletes the key and takes back the consent</source>
        <translation>Löscht den Schlüssel und nimmt die Erlaubnis zurück</translation>
    </message>
    <message>
        <source>Repair or update</source>
        <translation>Reparieren oder aktualisieren</translation>
    </message>
    <message>
        <source>Makes it anew for this version of the plugin; the old one stays until the new one works</source>
        <translation>Richtet sie für diese Version der Erweiterung neu ein; die alte bleibt, bis die neue funktioniert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Deletes it, with the Python that was fetched for it; models stay</source>
        <translation>Löscht sie samt dem dafür geholten Python; Modelle bleiben</translation>
    </message>
    <message>
        <source>Size on disk: {size}, without models</source>
        <translation>Größe auf der Festplatte: {size}, ohne Modelle</translation>
    </message>
    <message>
        <source>When you press OK, the panel makes the engine anew.</source>
        <translation>Wenn Sie OK drücken, richtet das Bedienfeld die Engine neu ein.</translation>
    </message>
    <message>
        <source>When you press OK, the engine is removed.</source>
        <translation>Wenn Sie OK drücken, wird die Engine entfernt.</translation>
    </message>
</context>
<context>
    <name>PointKinds</name>
    <message>
        <source>Left out, since their kind is not known: {left_out} of {points} points.</source>
        <translation>Ausgelassen, weil ihre Art nicht bekannt ist: {left_out} von {points} Punkten.</translation>
    </message>
</context>
<context>
    <name>PointLayers</name>
    <message>
        <source>Points of a layer</source>
        <translation>Punkte eines Layers</translation>
    </message>
    <message>
        <source>Looking at the points of {layer}…</source>
        <translation>Die Punkte von {layer} werden angesehen…</translation>
    </message>
</context>
<context>
    <name>PointsToAreasAlgorithm</name>
    <message>
        <source>Points to areas</source>
        <translation>Punkte zu Flächen</translation>
    </message>
    <message>
        <source>Outlines the places that a layer has as points, and adds their polygons to a GeoPackage. All kinds of places that the points have are looked for.

Points: all of a layer, or the selected ones.
Fields of names and kinds: told by their values where none is chosen here or in the panel.
Map layers: roads, buildings and water say how far a place reaches; roads matter most.
Area: an extent, or the polygons of a layer; without either, what is around the points.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>Umreißt die Orte, die ein Layer als Punkte hat, und fügt ihre Polygone einem GeoPackage hinzu. Gesucht werden alle Arten von Orten, die die Punkte haben.

Punkte: alle eines Layers oder die ausgewählten.
Felder mit Namen und Arten: an ihren Werten erkannt, wo weder hier noch im Bedienfeld eines gewählt ist.
Kartenlayer: Straßen, Gebäude und Wasser sagen, wie weit ein Ort reicht; Straßen sind am wichtigsten.
Gebiet: eine Ausdehnung oder die Polygone eines Layers; ohne beides, was um die Punkte herum liegt.
Ausgabe: ein GeoPackage; in einem vorhandenen werden Orte, die es schon gibt, aktualisiert; was Sie angenommen, bearbeitet oder abgelehnt haben, bleibt, wie es ist.

Die Engine muss einmal im Bedienfeld der Erweiterung eingerichtet werden.</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Feld mit den Namen</translation>
    </message>
    <message>
        <source>Field that says what the places are</source>
        <translation>Feld, das sagt, was die Orte sind</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Kinds of the points: {kinds}</source>
        <translation>Arten der Punkte: {kinds}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Imagery</source>
        <translation>Luftbild</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Kartenlayer</translation>
    </message>
    <message>
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>Bodenauflösung in Metern je Pixel (0: wird gewählt)</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>Reasoner</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmentierer</translation>
    </message>
    <message>
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>Dem Modell sagen, was auf der Karte steht</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>Abgebrochen. Was fertig war, ist gespeichert.</translation>
    </message>
    <message>
        <source>Area: extent</source>
        <translation>Gebiet: Ausschnitt</translation>
    </message>
    <message>
        <source>Area: polygons of a layer</source>
        <translation>Gebiet: Polygone eines Layers</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>GeoPackage für die Ergebnisse</translation>
    </message>
    <message>
        <source>Pictures of the area may be sent to the reasoner&apos;s server</source>
        <translation>Bilder des Gebiets dürfen an den Server des Reasoners gesendet werden</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Anzahl der gefundenen Orte</translation>
    </message>
    <message>
        <source>{windows} windows at {gsd} m per pixel</source>
        <translation>{windows} Fenster mit {gsd} m je Pixel</translation>
    </message>
    <message>
        <source>Number of places of each query, as JSON</source>
        <translation>Anzahl der Orte je Abfrage, als JSON</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>Wie der Lauf endete</translation>
    </message>
    <message>
        <source>What the run has to say</source>
        <translation>Meldungen des Laufs</translation>
    </message>
</context>
<context>
    <name>QueryFilter</name>
    <message>
        <source>Find places by a query</source>
        <translation>Orte durch eine Anfrage finden</translation>
    </message>
    <message>
        <source>Find in the visible extent:</source>
        <translation>Im sichtbaren Bereich suchen:</translation>
    </message>
</context>
<context>
    <name>ReadAheadTask</name>
    <message>
        <source>Read the map</source>
        <translation>Karte lesen</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>Name auf der Karte</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>Reasoner</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmentierer</translation>
    </message>
    <message>
        <source>Revision of the models</source>
        <translation>Revision der Modelle</translation>
    </message>
    <message>
        <source>Metres per pixel</source>
        <translation>Meter pro Pixel</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>Fläche in m²</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Gefunden am</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Confidence of the model</source>
        <translation>Zuversicht des Modells</translation>
    </message>
    <message>
        <source>Mapped or inferred</source>
        <translation>Kartiert oder erschlossen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Wie es gefunden wurde</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Gefundene Orte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>kartiert</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Imagery</source>
        <translation>Luftbild</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Results under review</source>
        <translation>Ergebnisse der Prüfung</translation>
    </message>
    <message>
        <source>A accepts and R rejects the selected rows. A double click zooms to a place.</source>
        <translation>A nimmt die gewählten Zeilen an, R lehnt sie ab. Ein Doppelklick zoomt zu einem Ort.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review of a result</source>
        <translation>Prüfung eines Ergebnisses</translation>
    </message>
    <message>
        <source>{time}: the outline was changed by hand; its area was {area} m² before.</source>
        <translation>{time}: Der Umriss wurde von Hand geändert; seine Fläche war vorher {area} m².</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Add or remove parts</source>
        <translation>Teile ändern</translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation>Ecken bearbeiten</translation>
    </message>
    <message>
        <source>Click on the imagery: left adds a part, right (or Shift and left) removes one. Backspace takes a click back, Enter keeps the new outline, Esc drops it.</source>
        <translation>Klicken Sie auf das Bild: links fügt einen Teil hinzu, rechts (oder Umschalt und links) nimmt einen weg. Die Rücktaste nimmt einen Klick zurück, Enter behält den neuen Umriss, Esc verwirft ihn.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Export accepted...</source>
        <translation>Angenommene exportieren...</translation>
    </message>
    <message>
        <source>To review ({count})</source>
        <translation>Zu prüfen ({count})</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>Angenommen ({count})</translation>
    </message>
    <message>
        <source>Rejected ({count})</source>
        <translation>Abgelehnt ({count})</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Alle ({count})</translation>
    </message>
    <message>
        <source>Layer of results</source>
        <translation>Layer der Ergebnisse</translation>
    </message>
    <message>
        <source>Which results to step through</source>
        <translation>Welche Ergebnisse durchgegangen werden</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Go to the result before</source>
        <translation>Zum vorigen Ergebnis</translation>
    </message>
    <message>
        <source>Go to the next result</source>
        <translation>Zum nächsten Ergebnis</translation>
    </message>
    <message>
        <source>Accept this result</source>
        <translation>Dieses Ergebnis annehmen</translation>
    </message>
    <message>
        <source>Reject this result</source>
        <translation>Dieses Ergebnis ablehnen</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wieder ausführen</translation>
    </message>
    <message>
        <source>Add parts to the outline or remove parts, by clicks</source>
        <translation>Durch Klicks Teile zum Umriss hinzufügen oder wegnehmen</translation>
    </message>
    <message>
        <source>Move the outline&apos;s corners with QGIS&apos;s vertex tool</source>
        <translation>Ecken des Umrisses mit dem Stützpunktwerkzeug von QGIS bewegen</translation>
    </message>
    <message>
        <source>Keep the new outline</source>
        <translation>Den neuen Umriss behalten</translation>
    </message>
    <message>
        <source>Drop the new outline</source>
        <translation>Den neuen Umriss verwerfen</translation>
    </message>
    <message>
        <source>Save the accepted results as a file of their own</source>
        <translation>Die angenommenen Ergebnisse als eigene Datei speichern</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Begründung zeigen</translation>
    </message>
    <message>
        <source>Show what this result was found by, in Details</source>
        <translation>In „Details“ zeigen, wodurch dieses Ergebnis gefunden wurde</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Dorthin zoomen</translation>
    </message>
    <message>
        <source>Runs...</source>
        <translation>Läufe...</translation>
    </message>
    <message>
        <source>Show this result on the map</source>
        <translation>Dieses Ergebnis auf der Karte zeigen</translation>
    </message>
    <message>
        <source>List the runs of this layer, and take one back</source>
        <translation>Die Läufe dieses Layers auflisten und einen zurücknehmen</translation>
    </message>
    <message>
        <source>Accept all of these</source>
        <translation>Alle diese annehmen</translation>
    </message>
    <message>
        <source>Only results of at least this score</source>
        <translation>Nur Ergebnisse mit mindestens dieser Wertung</translation>
    </message>
    <message>
        <source>Accept all that are stepped through and undecided</source>
        <translation>Alle durchgesehenen und offenen annehmen</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Wertung ab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>All queries</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Which query&apos;s results to step through</source>
        <translation>Von welcher Anfrage Ergebnisse durchgegangen werden</translation>
    </message>
    <message>
        <source>Which run&apos;s results to step through</source>
        <translation>Von welchem Lauf Ergebnisse durchgegangen werden</translation>
    </message>
    <message>
        <source>List these results in a table, with pictures of each place</source>
        <translation>Diese Ergebnisse in einer Tabelle auflisten, mit Bildern jedes Orts</translation>
    </message>
    <message>
        <source>Show the imagery left of a line on the canvas, and the map right of it</source>
        <translation>Links einer Linie auf der Karte das Luftbild zeigen, rechts davon die Karte</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The layer {name} can&apos;t be edited: its file is read-only.</source>
        <translation>Der Layer {name} kann nicht bearbeitet werden: seine Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Move the corners; Save Layer Edits in QGIS&apos;s toolbar keeps them.</source>
        <translation>Bewegen Sie die Ecken; „Layeränderungen speichern“ in der Werkzeugleiste von QGIS behält sie.</translation>
    </message>
    <message>
        <source>Export accepted results</source>
        <translation>Angenommene Ergebnisse exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) exported to {file}</source>
        <translation>
            <numerusform>%n Ergebnis nach {file} exportiert</numerusform>
            <numerusform>%n Ergebnisse nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>All are reviewed.</source>
        <translation>Alle sind geprüft.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} von {count}</translation>
    </message>
    <message>
        <source>Query: {query}</source>
        <translation>Anfrage: {query}</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Wertung: {score}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Fläche: {area}</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) accepted. Undo takes that back.</source>
        <translation>
            <numerusform>%n Ergebnis angenommen. Rückgängig nimmt das zurück.</numerusform>
            <numerusform>%n Ergebnisse angenommen. Rückgängig nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline: as the map layer has it</source>
        <translation>Umriss: wie im Kartenlayer</translation>
    </message>
    <message>
        <source>Outline: drawn</source>
        <translation>Umriss: gezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) rejected. Undo takes that back.</source>
        <translation>
            <numerusform>%n Ergebnis abgelehnt. Rückgängig nimmt das zurück.</numerusform>
            <numerusform>%n Ergebnisse abgelehnt. Rückgängig nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the imagery and a map layer on the page Find.</source>
        <translation>Wählen Sie das Luftbild und einen Kartenlayer auf der Seite „Suchen“.</translation>
    </message>
    <message>
        <source>This result can hardly be seen here.</source>
        <translation>Dieses Ergebnis ist hier kaum zu sehen.</translation>
    </message>
</context>
<context>
    <name>RunsHistory</name>
    <message>
        <source>Earlier runs...</source>
        <translation>Frühere Läufe...</translation>
    </message>
    <message>
        <source>Earlier runs, in QGIS&apos;s history</source>
        <translation>Frühere Läufe, im Verlauf von QGIS</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>Reasoner</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmentierer</translation>
    </message>
    <message>
        <source>Double-click the run to ask again.</source>
        <translation>Ein Doppelklick auf den Lauf stellt die Frage noch einmal.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>SampleProjects</name>
    <message>
        <source>Open the sample project: a made-up town...</source>
        <translation>Beispielprojekt öffnen: eine erfundene Stadt...</translation>
    </message>
    <message>
        <source>Open the sample project: a real place, from the network...</source>
        <translation>Beispielprojekt öffnen: ein echter Ort, aus dem Netz...</translation>
    </message>
    <message>
        <source>The engine draws the town. Set it up at the top of this panel first.</source>
        <translation>Die Engine zeichnet die Stadt. Richten Sie sie zuerst oben im Bedienfeld ein.</translation>
    </message>
    <message>
        <source>The imagery comes from basemap.nationalmap.gov ({imagery}), the map from tile.openstreetmap.org ({map}). Both servers see which part of the world you look at. Please do not read large areas from them.</source>
        <translation>Das Bild kommt von basemap.nationalmap.gov ({imagery}), die Karte von tile.openstreetmap.org ({map}). Beide Server sehen, welchen Teil der Welt Sie betrachten. Bitte lesen Sie keine großen Gebiete von ihnen.</translation>
    </message>
    <message>
        <source>Load layers from the network?</source>
        <translation>Layer aus dem Netz laden?</translation>
    </message>
    <message>
        <source>Drawing the town</source>
        <translation>Die Stadt wird gezeichnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Beispielprojekt</translation>
    </message>
    <message>
        <source>Aerial image (synthetic)</source>
        <translation>Luftbild (künstlich)</translation>
    </message>
    <message>
        <source>Town map (synthetic)</source>
        <translation>Stadtplan (künstlich)</translation>
    </message>
    <message>
        <source>Put the sample project into a new folder in</source>
        <translation>Beispielprojekt in einen neuen Ordner legen in</translation>
    </message>
    <message>
        <source>Imagery: {rights}</source>
        <translation>Bild: {rights}</translation>
    </message>
    <message>
        <source>Map: {rights}</source>
        <translation>Karte: {rights}</translation>
    </message>
    <message>
        <source>The map comes from tile.openstreetmap.org ({map}). The server sees which part of the world you look at. Please do not read large areas from it.</source>
        <translation>Die Karte kommt von tile.openstreetmap.org ({map}). Der Server sieht, welchen Teil der Welt Sie ansehen. Bitte lesen Sie keine großen Gebiete von dort.</translation>
    </message>
</context>
<context>
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>Orte durch Anfragen finden</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Sending pictures: a reasoner behind a server that is not this machine needs this consent, unless it was given in the panel.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>Sucht die Orte, die die Anfragen meinen, auf Bild und Karte zugleich, und fügt ihre Polygone einem GeoPackage hinzu.

Anfragen: eine je Zeile, oder durch Semikolons getrennt: Namen, Klassen oder Funktionen von Orten, etwa 'Jinan Zoo', 'schools', 'places for sport and culture'.
Gebiet: eine Ausdehnung oder die Polygone eines Layers; ohne beides die Ausdehnung des Bildes.
Bodenauflösung: Meter je Pixel; 0 wählt eine.
Bilder senden: ein Reasoner hinter einem Server, der nicht dieser Rechner ist, braucht diese Erlaubnis, wenn sie nicht im Bedienfeld gegeben wurde.
Ausgabe: ein GeoPackage; in einem vorhandenen werden Orte, die es schon gibt, aktualisiert; was Sie angenommen, bearbeitet oder abgelehnt haben, bleibt, wie es ist.

Die Engine muss einmal im Bedienfeld der Erweiterung eingerichtet werden.</translation>
    </message>
</context>
<context>
    <name>SegmentTask</name>
    <message>
        <source>The map shows nothing in {blank} of {total} windows.</source>
        <translation>Die Karte zeigt in {blank} von {total} Fenstern nichts.</translation>
    </message>
    <message>
        <source>Find: {}</source>
        <translation>Suche: {}</translation>
    </message>
    <message>
        <source>Cancelled: {}</source>
        <translation>Abgebrochen: {}</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Any server with a vision model that speaks OpenAI&apos;s chat completions: vLLM, SGLang, llama.cpp, Ollama, or a hosted one.</source>
        <translation>Jeder Server mit einem Bildmodell, der OpenAIs Chat Completions spricht: vLLM, SGLang, llama.cpp, Ollama oder ein gehosteter.</translation>
    </message>
    <message>
        <source>As the server names it</source>
        <translation>Wie der Server es nennt</translation>
    </message>
    <message>
        <source>Kept in QGIS&apos;s encrypted authentication database</source>
        <translation>Liegt in der verschlüsselten Authentifizierungsdatenbank von QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Asks the server for its models; no picture is sent</source>
        <translation>Fragt den Server nach seinen Modellen; kein Bild wird gesendet</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Kept; type another to change it</source>
        <translation>Gespeichert; zum Ändern einen anderen eingeben</translation>
    </message>
    <message>
        <source>None needed on this machine</source>
        <translation>Auf diesem Rechner keiner nötig</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Anfrage läuft...</translation>
    </message>
    <message>
        <source>The server answers, but has no model {model}.</source>
        <translation>Der Server antwortet, hat aber kein Modell {model}.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Der Server antwortet.</translation>
    </message>
</context>
<context>
    <name>SetupBox</name>
    <message>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>Protokoll der Einrichtung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Another Python, or no network</source>
        <translation>Ein anderes Python, oder kein Netz</translation>
    </message>
    <message>
        <source>Python that makes the environment</source>
        <translation>Python, das die Umgebung anlegt</translation>
    </message>
    <message>
        <source>The newest on this machine</source>
        <translation>Das neueste auf diesem Rechner</translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation>Ordner mit den Paketen</translation>
    </message>
    <message>
        <source>The Python Package Index</source>
        <translation>Der Python Package Index</translation>
    </message>
    <message>
        <source>3 GB to download</source>
        <translation>3 GB herunterzuladen</translation>
    </message>
    <message>
        <source>0.4 GB to download</source>
        <translation>0,4 GB herunterzuladen</translation>
    </message>
    <message>
        <source>The embedded map reader</source>
        <translation>Der eingebaute Kartenleser</translation>
    </message>
    <message>
        <source>No GPU, no model, and no picture leaves this machine. About 430 MB.</source>
        <translation>Keine GPU, kein Modell, und kein Bild verlässt diesen Rechner. Etwa 430 MB.</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelle auf diesem Rechner</translation>
    </message>
    <message>
        <source>The map reader and PyTorch, {size}. Then you choose the models.</source>
        <translation>Der Kartenleser und PyTorch, {size}. Dann wählen Sie die Modelle.</translation>
    </message>
    <message>
        <source>A model behind a server</source>
        <translation>Ein Modell hinter einem Server</translation>
    </message>
    <message>
        <source>About 430 MB. Then you enter the server&apos;s address.</source>
        <translation>Etwa 430 MB. Dann geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>It is a Python environment of its own, made once from packages of the Python Package Index. Nothing is installed into QGIS. What do you want to begin with?</source>
        <translation>Sie ist eine eigene Python-Umgebung, einmal aus Paketen des Python Package Index erstellt. In QGIS wird nichts installiert. Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Correct that variable or unset it, then start QGIS again.</source>
        <translation>Berichtigen Sie diese Variable oder entfernen Sie sie, und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Making a Python environment</source>
        <translation>Eine Python-Umgebung wird angelegt</translation>
    </message>
    <message>
        <source>Downloading and installing packages</source>
        <translation>Pakete werden geladen und installiert</translation>
    </message>
    <message>
        <source>Trying the engine</source>
        <translation>Die Engine wird ausprobiert</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Python wird gesucht</translation>
    </message>
    <message>
        <source>SocioReasoner and SAM 2 on this machine&apos;s GPU</source>
        <translation>SocioReasoner und SAM 2 auf der GPU dieses Rechners</translation>
    </message>
    <message>
        <source>PyTorch (3 GB), SocioReasoner-3B (7.5 GB) and SAM 2 (0.9 GB) are downloaded. You see the licences of the models first. No picture leaves this machine.</source>
        <translation>PyTorch (3 GB), SocioReasoner-3B (7,5 GB) und SAM 2 (0,9 GB) werden geladen. Die Lizenzen der Modelle sehen Sie vorher. Kein Bild verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Fetch Python</source>
        <translation>Python holen</translation>
    </message>
    <message>
        <source>Fetching Python</source>
        <translation>Python wird geholt</translation>
    </message>
    <message>
        <source>Or let the plugin fetch Python {version}: about {size} MB from {hosts}.</source>
        <translation>Oder lassen Sie die Erweiterung Python {version} holen: etwa {size} MB von {hosts}.</translation>
    </message>
    <message>
        <source>Or let the plugin take Python {version} from the folder with packages.</source>
        <translation>Oder lassen Sie die Erweiterung Python {version} aus dem Ordner mit den Paketen nehmen.</translation>
    </message>
    <message>
        <source>Its SHA-256 is checked. Only the engine uses it; it is removed with it.</source>
        <translation>Seine SHA-256 wird geprüft. Nur die Engine verwendet es; es wird mit ihr entfernt.</translation>
    </message>
    <message>
        <source>The engine is made anew; the old one stays until the new one works.</source>
        <translation>Die Engine wird neu eingerichtet; die alte bleibt, bis die neue funktioniert.</translation>
    </message>
</context>
<context>
    <name>SocioDock</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>Sozio-semantische Segmentierung</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Die Engine ist bereit.</translation>
    </message>
    <message>
        <source>Add a layer that shows the names or kinds of places.</source>
        <translation>Fügen Sie einen Layer hinzu, der Namen oder Arten von Orten zeigt.</translation>
    </message>
    <message>
        <source>Drag on the map. Esc stops.</source>
        <translation>Ziehen Sie auf der Karte. Esc beendet.</translation>
    </message>
    <message>
        <source>Click the corners on the map; a right click or Enter ends. Backspace takes the last one back, Esc stops.</source>
        <translation>Klicken Sie die Ecken auf der Karte an; Rechtsklick oder Eingabe schließt ab. Rücktaste nimmt die letzte zurück, Esc beendet.</translation>
    </message>
    <message>
        <source>The engine is missing. Set it up at the top of this panel first.</source>
        <translation>Die Engine fehlt. Richten Sie sie zuerst oben in diesem Bedienfeld ein.</translation>
    </message>
    <message>
        <source>Stopping; finished windows are kept.</source>
        <translation>Wird beendet; fertige Fenster bleiben.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Details are kept for the last run alone, and until QGIS ends.</source>
        <translation>Details bleiben nur vom letzten Lauf, und nur bis QGIS endet.</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>Bricht ab …</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Danach starten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The engine is being set up at the top of this panel.</source>
        <translation>Die Engine wird oben in diesem Bedienfeld eingerichtet.</translation>
    </message>
    <message>
        <source>The file exists: new places are added, and undecided ones that are found again are updated.</source>
        <translation>Die Datei existiert: neue Orte kommen hinzu, und unentschiedene, die wieder gefunden werden, werden aktualisiert.</translation>
    </message>
    <message>
        <source>No result is in view.</source>
        <translation>Kein Ergebnis ist im Bild.</translation>
    </message>
    <message>
        <source>Forget the earlier queries</source>
        <translation>Frühere Suchen vergessen</translation>
    </message>
    <message>
        <source>No area yet.</source>
        <translation>Noch kein Gebiet.</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>Engine entfernen</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>Die Engine wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>SocioPlugin</name>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Den Lauf abbrechen</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle</source>
        <translation>Das Gebiet als Rechteck zeichnen</translation>
    </message>
</context>
<context>
    <name>SocioProvider</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>Sozio-semantische Segmentierung</translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Start here, or add layers of your own</source>
        <translation>Hier beginnen oder eigene Layer hinzufügen</translation>
    </message>
    <message>
        <source>Try the sample town</source>
        <translation>Die Beispielstadt ausprobieren</translation>
    </message>
    <message>
        <source>A made-up town with three queries, ready to run</source>
        <translation>Eine erfundene Stadt mit drei Suchen, bereit zum Start</translation>
    </message>
    <message>
        <source>Add imagery</source>
        <translation>Luft- oder Satellitenbild hinzufügen</translation>
    </message>
    <message>
        <source>A GeoTIFF or another raster of your own</source>
        <translation>Ein GeoTIFF oder ein anderes eigenes Raster</translation>
    </message>
    <message>
        <source>Add OpenStreetMap</source>
        <translation>OpenStreetMap hinzufügen</translation>
    </message>
    <message>
        <source>As a map layer, from the network</source>
        <translation>Als Kartenlayer, aus dem Netz</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>Schulen</translation>
    </message>
    <message>
        <source>kindergartens</source>
        <translation>Kindergärten</translation>
    </message>
    <message>
        <source>universities</source>
        <translation>Universitäten</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>Krankenhäuser</translation>
    </message>
    <message>
        <source>clinics</source>
        <translation>Kliniken</translation>
    </message>
    <message>
        <source>pharmacies</source>
        <translation>Apotheken</translation>
    </message>
    <message>
        <source>places for medical care</source>
        <translation>Orte für medizinische Versorgung</translation>
    </message>
    <message>
        <source>Green space</source>
        <translation>Grünflächen</translation>
    </message>
    <message>
        <source>parks</source>
        <translation>Parks</translation>
    </message>
    <message>
        <source>gardens</source>
        <translation>Gärten</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>Wälder</translation>
    </message>
    <message>
        <source>playgrounds</source>
        <translation>Spielplätze</translation>
    </message>
    <message>
        <source>cemeteries</source>
        <translation>Friedhöfe</translation>
    </message>
    <message>
        <source>Sport and culture</source>
        <translation>Sport und Kultur</translation>
    </message>
    <message>
        <source>sports centres</source>
        <translation>Sportzentren</translation>
    </message>
    <message>
        <source>stadiums</source>
        <translation>Stadien</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>Schwimmbäder</translation>
    </message>
    <message>
        <source>museums</source>
        <translation>Museen</translation>
    </message>
    <message>
        <source>places for sport and culture</source>
        <translation>Orte für Sport und Kultur</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>railway stations</source>
        <translation>Bahnhöfe</translation>
    </message>
    <message>
        <source>bus stations</source>
        <translation>Busbahnhöfe</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>Parkplätze</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>Flughäfen</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>shopping centres</source>
        <translation>Einkaufszentren</translation>
    </message>
    <message>
        <source>supermarkets</source>
        <translation>Supermärkte</translation>
    </message>
    <message>
        <source>hotels</source>
        <translation>Hotels</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>industrial areas</source>
        <translation>Industriegebiete</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>places of worship</source>
        <translation>Gotteshäuser</translation>
    </message>
    <message>
        <source>churches</source>
        <translation>Kirchen</translation>
    </message>
    <message>
        <source>mosques</source>
        <translation>Moscheen</translation>
    </message>
    <message>
        <source>temples</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>town halls</source>
        <translation>Rathäuser</translation>
    </message>
    <message>
        <source>police stations</source>
        <translation>Polizeistationen</translation>
    </message>
    <message>
        <source>fire stations</source>
        <translation>Feuerwachen</translation>
    </message>
    <message>
        <source>post offices</source>
        <translation>Postämter</translation>
    </message>
    <message>
        <source>prisons</source>
        <translation>Gefängnisse</translation>
    </message>
</context>
<context>
    <name>Swipe</name>
    <message>
        <source>Imagery</source>
        <translation>Luftbild</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>TouchUpTask</name>
    <message>
        <source>Touch up an outline</source>
        <translation>Umriss nachbessern</translation>
    </message>
</context>
<context>
    <name>TouchUpTool</name>
    <message>
        <source>One moment: the engine still works on the last click.</source>
        <translation>Einen Moment: die Engine arbeitet noch am letzten Klick.</translation>
    </message>
    <message>
        <source>Nothing is left of the outline. Reject the result instead.</source>
        <translation>Vom Umriss bleibt nichts übrig. Lehnen Sie das Ergebnis stattdessen ab.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>Das Bild wird betrachtet</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Understood as: {meanings}</source>
        <translation>Verstanden als: {meanings}</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>“{words}” is not taken into account</source>
        <translation>„{words}“ wird nicht berücksichtigt</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop the run that was added last</source>
        <translation>Den zuletzt hinzugefügten Lauf verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait(s)</source>
        <translation>
            <numerusform>%n Lauf wartet</numerusform>
            <numerusform>%n Läufe warten</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {queries}</source>
        <translation>{count}: {queries}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{area} km², {windows} at {gsd} m per pixel</source>
        <translation>{area} km², {windows} mit {gsd} m je Pixel</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n Fenster</numerusform>
            <numerusform>%n Fenster</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Die Engine startet</translation>
    </message>
    <message>
        <source>Drawing the pictures</source>
        <translation>Die Bilder werden gezeichnet</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Die Karte wird gelesen</translation>
    </message>
    <message>
        <source>Looking for the places</source>
        <translation>Die Orte werden gesucht</translation>
    </message>
    <message>
        <source>Drawing the outlines</source>
        <translation>Die Umrisse werden gezeichnet</translation>
    </message>
    <message>
        <source>Checking on the imagery</source>
        <translation>Abgleich mit dem Luftbild</translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>Die Ergebnisse werden gespeichert</translation>
    </message>
    <message>
        <source>{stage}, window {window} of {total}</source>
        <translation>{stage}, Fenster {window} von {total}</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>Abgebrochen. Was fertig war, ist gespeichert.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was found until then.</source>
        <translation>Abgebrochen. Bis dahin wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>What was finished is kept in {file}.</source>
        <translation>Was fertig war, steht in {file}.</translation>
    </message>
    <message>
        <source>{found} in {seconds} s</source>
        <translation>{found} in {seconds} s</translation>
    </message>
    <message>
        <source>Nothing for: {queries}</source>
        <translation>Nichts für: {queries}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n Ort gefunden</numerusform>
            <numerusform>%n Orte gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Try another wording, a larger area, or a map that shows names.</source>
        <translation>Versuchen Sie andere Worte, ein größeres Gebiet oder eine Karte, die Namen zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to check the boxes</source>
        <translation>Wartet darauf, dass Sie die Rahmen prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>bisher %n gefunden</numerusform>
            <numerusform>bisher %n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}, step {step} of {total}</source>
        <translation>{stage}, Schritt {step} von {total}</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
</TS>
