<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlignTask</name>
    <message>
        <source>Measure how the map fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Before</name>
    <message>
        <source>{plan}, about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {layer} has {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: the names on {layer} will be drawn {times} times smaller than they are and may be unreadable. Choose a finer ground resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: the map will be drawn at {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer ground resolution.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoxesBar</name>
    <message>
        <source>Drag a box to move it, its sides to resize it, empty ground for a new one. Delete or a right click deletes, Enter continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New boxes are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query that new boxes belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with these boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with these boxes, and ask no more in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the boxes as they were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the map tool for boxes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes of window {window} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole window on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildDatasetAlgorithm</name>
    <message>
        <source>Build a data set of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a data set in the SocioSeg layout, to evaluate or train models on your own places.

Polygons: all places of the area, with fields for what they are called (name), what they are (class) and what they are for (function). One field is enough. A class question means all polygons of that class in its picture, so places that are missing in the layer become errors of the data set.
Map layers: drawn as the project shows them, with their labels.
Ground resolution: metres per pixel; 0 chooses one that shows most places whole.
Output: a new folder; an existing data set is never overwritten, a build that was stopped goes on.

Places whose name can&apos;t be read on the map, that are too small or too large, or where map and imagery do not fit, are dropped; report.json says which and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the function</source>
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
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder for the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dropped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labels were read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First stage, map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First stage, imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is shown what was read and weighed, as soon as a run has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates, expected IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roads and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network with roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes checked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} found, {kept} kept as they were, {by_hand} changed or drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove undecided results...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what this run found and nobody has accepted, rejected or edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last run...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what the last run added, and bring back what it updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results of this run are decided on or edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of “{queries}” that will be removed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results that will be as they were before this run: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was accepted, rejected or edited stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {removed}. As before the run: {restored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
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
    <message>
        <source>Accept some first, with A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to its file, and take the mark Read-only off the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no other program has its file open, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and that the server runs; QGIS&apos;s proxy settings count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address: most end in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it where you find places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it in .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or set SOCIO_API_KEY before QGIS starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or type the key again under Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped; what was downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result is accepted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run once in the panel and agree there, or set SEND_PICTURES in Processing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up anew, so that it fits the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out; the key has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in QGIS&apos;s authentication database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but names no models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address has a user name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s key can&apos;t be read from QGIS&apos;s authentication database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with its beginning and version, for example http://127.0.0.1:8000/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name that the server knows it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another map layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit can&apos;t be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map lies too far off the imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate is not trusted. Where a proxy has one of its own, let SSL_CERT_FILE name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package for this Python is missing. Choose another Python; a folder with packages must be made for the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package is not the one that was locked: a proxy or mirror may have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of version 3.10 or newer, with its modules venv and ensurepip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python Package Index can&apos;t be reached. Check the network, or set the packages up from a folder. What was downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen Python can&apos;t make environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: free 1 GB, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused. Check it in QGIS under Settings, Options, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Python can&apos;t make environments: install python3-venv, or choose another Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing was refused. Look at the folder&apos;s permissions, or whether a virus scanner stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s boxes can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the area would leave this machine, to {server}, and you have not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area needs {count} windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of interest lies outside the imagery ({layers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not be put into {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (code {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has not answered for {seconds} seconds and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the sample project in {folder} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for temporary files, {folder}, can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {layer} has edits that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {layer} has no CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results were written to {file}, but QGIS can&apos;t read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review could not be saved in the layer {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The town could not be drawn. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} queries; a run takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists, and nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no GeoPackage and no GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of interest is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That change stays; the step is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result was changed by another tool meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose imagery that covers the result where you find places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it where the map is, or choose another map layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of interest lies outside the map ({layers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imagery covers {percent} percent of the area; the rest is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imagery shows nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {layer} was removed from the project during the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map covers {percent} percent of the area; the rest is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs can&apos;t be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imagery shows nothing in this area.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Evaluate on a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a reasoner and a segmenter on the samples of a data set, whose true places are known, and says how good the polygons are: cIoU, gIoU and F1, with the figures of the paper beside them.

Data set: a folder in the SocioSeg layout, such as &apos;Build a data set of places&apos; makes.
Samples: so many, chosen at random, the same each time; 0 takes all.
Sending pictures: a reasoner behind a server that is not this machine needs this leave, unless it was given in the panel.
Report: all figures, and a row for each sample. An evaluation that was cancelled goes on when it is run again with the same report; the file that ends in .part beside it has what is finished.
Page: the same for people, with charts, and the best and worst samples in pictures.
Predictions: a picture of each mask.

The engine must be set up once in the plugin&apos;s panel, or by &apos;make setup&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
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
        <source>Tell the model what the map&apos;s labels say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the samples may be sent to the reasoner&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of samples (0: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page with charts and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the predicted masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
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
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For models that were not trained to read maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, candidates and both stages of the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let me check the boxes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, add or delete the boxes of each window on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens web pages here. The help is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapOffset</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map fits the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of China (GCJ-02)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the map lies on the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map that lies beside the imagery is drawn back by as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure how far the map lies off the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map lies {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the map lies can&apos;t be measured here. Compare roads by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map fits the imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map lies {offset} of the imagery. The next run corrects that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metres} m south</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsBox</name>
    <message>
        <source>Tell the model what the map&apos;s labels say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage models...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download, check and remove the models of this machine</source>
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
    <message>
        <source>The pictures of the area, imagery and map, and the queries will leave this machine. They are sent to

{server}

Shall they be sent? The answer is remembered for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
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
        <source>{model} at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is on this machine: pictures do not leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the area and the queries leave this machine: to {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models: pictures leave this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not encrypted on the way, since the address begins with http.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all files and compare them with their hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take models from a bundle of another machine, or from any model&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to download from; empty for the Hugging Face hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are kept in {folder}; {free} GB are free there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segmenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install PyTorch first, with the button in the panel&apos;s Models box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all files, and downloads anew what is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given only to those who accepted its conditions on that page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {model} from this machine ({size})?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%p%, {done} of {total} GB: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong; Mend fetches it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files are right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsSetup</name>
    <message>
        <source>For the CPU, 0.4 GB to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the CPU or Apple&apos;s GPU, 0.4 GB to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an NVIDIA GPU, 3 GB to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where models shall run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this machine need PyTorch, which the engine does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Python was chosen by SOCIO_ENGINE_PYTHON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command that adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made anew with it; nothing is installed into QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
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
    <name>OptionsPage</name>
    <message>
        <source>In your own data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the key and takes back the leave to send pictures there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to download from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin&apos;s panel sets it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works with {python}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures may not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a key</source>
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
    <name>Results</name>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review of a result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the imagery: left adds a part, right (or Shift and left) removes one. Backspace takes a click back, Enter keeps the new outline, Esc drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export accepted...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which results to step through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the result before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add parts to the outline or remove parts, by clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the outline&apos;s corners with QGIS&apos;s vertex tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the new outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the new outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the accepted results as a file of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what this result was found by, in Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this result on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the runs of this layer, and take one back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The layer {name} can&apos;t be edited: its file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the corners; Save Layer Edits in QGIS&apos;s toolbar keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export accepted results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) exported to {file}</source>
        <translation>
            <numerusform>%n result exported to {file}</numerusform>
            <numerusform>%n results exported to {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>All are reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: {area} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result is not in view.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleProjects</name>
    <message>
        <source>Open the sample project: a made-up town...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project: a real place, from the network...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine draws the town. Set it up at the top of this panel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imagery comes from basemap.nationalmap.gov ({imagery}), the map from tile.openstreetmap.org ({map}). Both servers see which part of the world you look at. Please do not read large areas from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load layers from the network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aerial image (synthetic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town map (synthetic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the sample project into a new folder in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery: {rights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {rights}</source>
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
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Sending pictures: a reasoner behind a server that is not this machine needs this leave, unless it was given in the panel.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel, or by &apos;make setup&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the model what the map&apos;s labels say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the area may be sent to the reasoner&apos;s server</source>
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
    <message>
        <source>Cancelled: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any server with a vision model that speaks OpenAI&apos;s chat completions: vLLM, SGLang, llama.cpp, Ollama, or a hosted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in QGIS&apos;s encrypted authentication database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server for its models; no picture is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; type another to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but has no model {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers.</source>
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
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Python, or no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python that makes the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python Package Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 GB to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.4 GB to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded map reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU, no model, and no picture leaves this machine. About 430 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map reader and PyTorch, {size}. Then you choose the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model behind a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 430 MB. Then you enter the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a Python environment of its own, made once from packages of the Python Package Index. Nothing is installed into QGIS. What do you want to begin with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that variable or unset it, then start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a Python environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading and installing packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a Python</source>
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
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details are kept for the last run alone, and until QGIS ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run next</source>
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
        <source>The engine is being set up at the top of this panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists: new places are added, and undecided ones that are found again are updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result is in view.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SocioPlugin</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the area as a rectangle</source>
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
    <name>TouchUpTask</name>
    <message>
        <source>Touch up an outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TouchUpTool</name>
    <message>
        <source>One moment: the engine still works on the last click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of the outline. Reject the result instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the run that was added last</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait(s)</source>
        <translation>
            <numerusform>%n run waits</numerusform>
            <numerusform>%n runs wait</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {queries}</source>
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
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to check the boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>%n found so far</numerusform>
            <numerusform>%n found so far</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}, step {step} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
