<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>No polygon is selected.</source>
        <translation>Kein Polygon ist ausgewählt.</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>Klicken Sie im Bedienfeld „Layer“ auf einen Polygonlayer und wählen Sie darin Objekte aus.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A layer of this run was removed from the project.</source>
        <translation>Ein Layer dieses Laufs wurde aus dem Projekt entfernt.</translation>
    </message>
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
        <translation>Zeichnen Sie eines, oder nehmen Sie den sichtbaren Ausschnitt.</translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>Zeichnen Sie das Gebiet dort, wo das Luftbild ist, oder prüfen Sie dessen Quelle und das Netz.</translation>
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
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>Starten Sie noch einmal; wenn der Speicher knapp war, wählen Sie ein kleineres Gebiet.</translation>
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
        <source>The imagery shows nothing in this area.</source>
        <translation>Das Luftbild zeigt in diesem Gebiet nichts.</translation>
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
        <source>Install one from python.org or your system&apos;s packages, then try again.</source>
        <translation>Installieren Sie eines von python.org oder aus den Paketen Ihres Systems und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>Kein Python ab Version 3.10 wurde gefunden.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Siehe das Protokoll.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
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
        <source>Map reader (embedded)</source>
        <translation>Kartenleser (eingebaut)</translation>
    </message>
    <message>
        <source>Classical (embedded)</source>
        <translation>Klassisch (eingebaut)</translation>
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
        <source>For example:
Jinan Zoo
schools
places for sport and culture</source>
        <translation>Zum Beispiel:
Zoo Jinan
Schulen
Orte für Sport und Kultur</translation>
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
        <source>Queries of earlier runs</source>
        <translation>Anfragen früherer Läufe</translation>
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
        <source>&amp;What to look for, one query a line</source>
        <translation>&amp;Was wird gesucht? Eine Anfrage je Zeile</translation>
    </message>
    <message>
        <source>&amp;Imagery</source>
        <translation>&amp;Luftbild</translation>
    </message>
    <message>
        <source>&amp;Map layers, which show what places are</source>
        <translation>&amp;Kartenlayer, die Orte benennen</translation>
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
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>&amp;Reasoner</translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation>Se&amp;gmentierer</translation>
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
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>Orte durch Anfragen finden</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Output: a GeoPackage; an existing one is appended to, never overwritten.

The engine must be set up once in the plugin&apos;s panel, or by &apos;make setup&apos;.</source>
        <translation>Sucht die Orte, die die Anfragen meinen, auf dem Luftbild und der Karte zugleich und fügt ihre Polygone einem GeoPackage hinzu.

Anfragen: eine je Zeile oder durch Semikolon getrennt: Namen, Klassen oder Funktionen von Orten wie „Zoo Jinan“, „Schulen“, „Orte für Sport und Kultur“.
Gebiet: ein Ausschnitt oder die Polygone eines Layers; ohne beides die Ausdehnung des Luftbilds.
Bodenauflösung: Meter je Pixel; bei 0 wird eine gewählt.
Ausgabe: ein GeoPackage; ein vorhandenes wird ergänzt, nie überschrieben.

Die Engine muss einmal im Bedienfeld der Erweiterung oder durch „make setup“ eingerichtet werden.</translation>
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
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>Bodenauflösung in Metern je Pixel (0: wird gewählt)</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>GeoPackage für die Ergebnisse</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Luftbild</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Kartenlayer</translation>
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
        <source>Results</source>
        <translation>Ergebnisse</translation>
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
        <source>Cancelled. What was finished is kept.</source>
        <translation>Abgebrochen. Was fertig war, ist gespeichert.</translation>
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
        <source>It is a Python environment of its own, about 400 MB, made once from packages of the Python Package Index. Nothing is installed into QGIS.</source>
        <translation>Sie ist eine eigene Python-Umgebung von etwa 400 MB, die einmal aus Paketen des Python Package Index gemacht wird. In QGIS wird nichts installiert.</translation>
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
        <source>Add imagery and a map to the project, for example from XYZ Tiles in the Browser panel.</source>
        <translation>Fügen Sie dem Projekt ein Luftbild und eine Karte hinzu, zum Beispiel aus „XYZ Tiles“ im Browser.</translation>
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
        <source>No area yet. Draw one, or take the visible extent.</source>
        <translation>Noch kein Gebiet. Zeichnen Sie eines, oder nehmen Sie den sichtbaren Bereich.</translation>
    </message>
    <message>
        <source>The file exists: results are added, nothing is overwritten.</source>
        <translation>Die Datei gibt es schon: Ergebnisse kommen hinzu, nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>No queries yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
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
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>A run is under way. Cancel it, or wait until it ends.</source>
        <translation>Ein Lauf arbeitet noch. Brechen Sie ihn ab, oder warten Sie, bis er endet.</translation>
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
</context>
</TS>
