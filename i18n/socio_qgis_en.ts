<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>No polygon is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A layer of this run was removed from the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a satellite or aerial layer and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file by Layer, Add Layer, Add Vector Layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign one: right-click the layer, Layer CRS, Set Layer CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its source and the network, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the CRS of the project and of the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the permissions there; stop runs that use the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network or the proxy, then try again; the log has the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the source of the map layers and the network, or choose other layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name ending in .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one layer that shows names or kinds of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one at the lower right of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a smaller area or choose a coarser ground resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an area with some width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it where the imagery is, or choose another imagery layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one, or take the visible extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on its disk, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the layers in the project while a run works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imagery is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map layer is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS draws another extent than asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall the engine, so that it fits the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair its source, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this as an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again, with a smaller area if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or discard them, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the engine up anew, so that it fits the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the engine up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the engine up in the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split them over several runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area is not on the Earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of interest has no place in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of interest is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is damaged, or of another version than the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine sent a malformed message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine sent something that is no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s Python does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground resolution must be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imagery shows nothing in this area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows nothing in this area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run met an error that it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no area of interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, set the engine up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to look for, one query a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one from python.org or your system&apos;s packages, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python of version 3.10 or newer was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map reader (embedded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classical (embedded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example:
Jinan Zoo
schools
places for sport and culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save results to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries of earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the area as a rectangle on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the area as a polygon on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the visible extent as the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the selected features of the active polygon layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoner: finds where the places are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmenter: draws their outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the places; Ctrl+Enter in the query box does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run and keep what is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to look for, one query a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map layers, which show what places are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save results to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryFilter</name>
    <message>
        <source>Find places by a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the visible extent:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Output: a GeoPackage; an existing one is appended to, never overwritten.

The engine must be set up once in the plugin&apos;s panel, or by &apos;make setup&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: polygons of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{windows} windows at {gsd} m per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentTask</name>
    <message>
        <source>The map shows nothing in {blank} of {total} windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupBox</name>
    <message>
        <source>Set up the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a Python environment of its own, about 400 MB, made once from packages of the Python Package Index. Nothing is installed into QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SocioDock</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer that shows the names or kinds of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add imagery and a map to the project, for example from XYZ Tiles in the Browser panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag on the map. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners on the map; a right click or Enter ends. Backspace takes the last one back, Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area yet. Draw one, or take the visible extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists: results are added, nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is missing. Set it up at the top of this panel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; finished windows are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way. Cancel it, or wait until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SocioProvider</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{area} km², {windows} at {gsd} m per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n window</numerusform>
            <numerusform>%n windows</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking on the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, window {window} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was found until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished is kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for: {queries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another wording, a larger area, or a map that shows names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
