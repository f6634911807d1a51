<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>No polygon is selected.</source>
        <translation>No hay ningún polígono seleccionado.</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>Haga clic en una capa de polígonos en el panel Capas y seleccione objetos de ella.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A layer of this run was removed from the project.</source>
        <translation>Se quitó del proyecto una capa de esta ejecución.</translation>
    </message>
    <message>
        <source>A message is too long.</source>
        <translation>Un mensaje es demasiado largo.</translation>
    </message>
    <message>
        <source>Add a satellite or aerial layer and choose it.</source>
        <translation>Añada una capa de satélite o aérea y elíjala.</translation>
    </message>
    <message>
        <source>Add the file by Layer, Add Layer, Add Vector Layer.</source>
        <translation>Añada el archivo con Capa, Añadir capa, Añadir capa vectorial.</translation>
    </message>
    <message>
        <source>Assign one: right-click the layer, Layer CRS, Set Layer CRS.</source>
        <translation>Asigne uno: clic derecho en la capa, SRC de la capa, Establecer SRC de la capa.</translation>
    </message>
    <message>
        <source>Check its source and the network, or leave it out.</source>
        <translation>Compruebe su origen y la red, o no la use.</translation>
    </message>
    <message>
        <source>Check the CRS of the project and of the layers.</source>
        <translation>Compruebe el SRC del proyecto y de las capas.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there; stop runs that use the engine.</source>
        <translation>Compruebe allí el espacio libre y los permisos; detenga las ejecuciones que usan el motor.</translation>
    </message>
    <message>
        <source>Check the network or the proxy, then try again; the log has the reason.</source>
        <translation>Compruebe la red o el proxy e inténtelo de nuevo; el motivo está en el registro.</translation>
    </message>
    <message>
        <source>Check the source of the map layers and the network, or choose other layers.</source>
        <translation>Compruebe el origen de las capas de mapa y la red, o elija otras capas.</translation>
    </message>
    <message>
        <source>Choose a name ending in .gpkg.</source>
        <translation>Elija un nombre que termine en .gpkg.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose at least one layer that shows names or kinds of places.</source>
        <translation>Elija al menos una capa que muestre nombres o tipos de lugares.</translation>
    </message>
    <message>
        <source>Choose one at the lower right of QGIS.</source>
        <translation>Elija uno abajo a la derecha en QGIS.</translation>
    </message>
    <message>
        <source>Draw a smaller area or choose a coarser ground resolution.</source>
        <translation>Dibuje un área más pequeña o elija una resolución más gruesa.</translation>
    </message>
    <message>
        <source>Draw an area with some width.</source>
        <translation>Dibuje un área que tenga anchura.</translation>
    </message>
    <message>
        <source>Draw it where the imagery is, or choose another imagery layer.</source>
        <translation>Dibújela donde está la imagen, o elija otra capa de imagen.</translation>
    </message>
    <message>
        <source>Draw one, or take the visible extent.</source>
        <translation>Dibuje una, o tome la extensión visible.</translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>Dibuje el área donde está la imagen, o compruebe su origen y la red.</translation>
    </message>
    <message>
        <source>Free some space on its disk, then run again.</source>
        <translation>Libere espacio en el disco y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Leave the layers in the project while a run works.</source>
        <translation>Deje las capas en el proyecto mientras dura una ejecución.</translation>
    </message>
    <message>
        <source>No imagery is chosen.</source>
        <translation>No se ha elegido ninguna imagen.</translation>
    </message>
    <message>
        <source>No map layer is chosen.</source>
        <translation>No se ha elegido ninguna capa de mapa.</translation>
    </message>
    <message>
        <source>QGIS draws another extent than asked.</source>
        <translation>QGIS dibuja una extensión distinta de la pedida.</translation>
    </message>
    <message>
        <source>Reinstall the engine, so that it fits the plugin.</source>
        <translation>Reinstale el motor para que corresponda al complemento.</translation>
    </message>
    <message>
        <source>Repair its source, or leave it out.</source>
        <translation>Repare su origen, o no la use.</translation>
    </message>
    <message>
        <source>Report this as an error.</source>
        <translation>Informe de esto como un error.</translation>
    </message>
    <message>
        <source>Run again, with a smaller area if it happens again.</source>
        <translation>Ejecute de nuevo, con un área más pequeña si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>Ejecute de nuevo; si faltaba memoria, elija un área más pequeña.</translation>
    </message>
    <message>
        <source>Save or discard them, then run again.</source>
        <translation>Guárdelos o descártelos y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Set it up anew.</source>
        <translation>Configúrelo de nuevo.</translation>
    </message>
    <message>
        <source>Set the engine up anew, so that it fits the plugin.</source>
        <translation>Configure de nuevo el motor para que corresponda al complemento.</translation>
    </message>
    <message>
        <source>Set the engine up anew.</source>
        <translation>Configure de nuevo el motor.</translation>
    </message>
    <message>
        <source>Set the engine up in the panel.</source>
        <translation>Configure el motor en el panel.</translation>
    </message>
    <message>
        <source>Split them over several runs.</source>
        <translation>Repártalas en varias ejecuciones.</translation>
    </message>
    <message>
        <source>The area is not on the Earth.</source>
        <translation>El área no está en la Tierra.</translation>
    </message>
    <message>
        <source>The area of interest has no place in metres.</source>
        <translation>El área de interés no tiene lugar en metros.</translation>
    </message>
    <message>
        <source>The area of interest is empty.</source>
        <translation>El área de interés está vacía.</translation>
    </message>
    <message>
        <source>The engine could not be set up.</source>
        <translation>No se pudo configurar el motor.</translation>
    </message>
    <message>
        <source>The engine does not start.</source>
        <translation>El motor no arranca.</translation>
    </message>
    <message>
        <source>The engine is damaged, or of another version than the plugin.</source>
        <translation>El motor está dañado o es de otra versión que el complemento.</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>El motor aún no está configurado.</translation>
    </message>
    <message>
        <source>The engine sent a malformed message.</source>
        <translation>El motor envió un mensaje mal formado.</translation>
    </message>
    <message>
        <source>The engine sent something that is no message.</source>
        <translation>El motor envió algo que no es un mensaje.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python does not start.</source>
        <translation>El Python del motor no arranca.</translation>
    </message>
    <message>
        <source>The ground resolution must be above zero.</source>
        <translation>La resolución sobre el terreno debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>The imagery shows nothing in this area.</source>
        <translation>La imagen no muestra nada en esta área.</translation>
    </message>
    <message>
        <source>The map shows nothing in this area.</source>
        <translation>El mapa no muestra nada en esta área.</translation>
    </message>
    <message>
        <source>The project has no CRS.</source>
        <translation>El proyecto no tiene SRC.</translation>
    </message>
    <message>
        <source>The run met an error that it does not know.</source>
        <translation>La ejecución encontró un error desconocido.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
    <message>
        <source>The set-up was cancelled.</source>
        <translation>La configuración se canceló.</translation>
    </message>
    <message>
        <source>There is no area of interest.</source>
        <translation>No hay área de interés.</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>No hay ninguna consulta.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the details.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, informe de ello con los detalles.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, set the engine up anew.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, configure de nuevo el motor.</translation>
    </message>
    <message>
        <source>Type what to look for, one query a line.</source>
        <translation>Escriba qué buscar, una consulta por línea.</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Actualice el complemento.</translation>
    </message>
    <message>
        <source>Install one from python.org or your system&apos;s packages, then try again.</source>
        <translation>Instale uno desde python.org o con los paquetes de su sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>No se encontró ningún Python de versión 3.10 o posterior.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Vea el registro.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Choose the imagery</source>
        <translation>Elija la imagen</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>Dibujar rectángulo</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Dibujar polígono</translation>
    </message>
    <message>
        <source>Visible extent</source>
        <translation>Extensión visible</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>Objetos seleccionados</translation>
    </message>
    <message>
        <source>Map reader (embedded)</source>
        <translation>Lector de mapas (integrado)</translation>
    </message>
    <message>
        <source>Classical (embedded)</source>
        <translation>Clásico (integrado)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Zoom to results</source>
        <translation>Zum a los resultados</translation>
    </message>
    <message>
        <source>For example:
Jinan Zoo
schools
places for sport and culture</source>
        <translation>Por ejemplo:
Zoo de Jinan
escuelas
lugares de deporte y cultura</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Save results to</source>
        <translation>Guardar resultados en</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>Consultas, una por línea</translation>
    </message>
    <message>
        <source>Queries of earlier runs</source>
        <translation>Consultas de ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Imagery layer</source>
        <translation>Capa de imagen</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Capas de mapa</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle on the map</source>
        <translation>Dibujar el área como rectángulo en el mapa</translation>
    </message>
    <message>
        <source>Draw the area as a polygon on the map</source>
        <translation>Dibujar el área como polígono en el mapa</translation>
    </message>
    <message>
        <source>Use the visible extent as the area</source>
        <translation>Usar la extensión visible como área</translation>
    </message>
    <message>
        <source>Use the selected features of the active polygon layer</source>
        <translation>Usar los objetos seleccionados de la capa de polígonos activa</translation>
    </message>
    <message>
        <source>Reasoner: finds where the places are</source>
        <translation>Razonador: encuentra dónde están los lugares</translation>
    </message>
    <message>
        <source>Segmenter: draws their outlines</source>
        <translation>Segmentador: dibuja sus contornos</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>GeoPackage para los resultados</translation>
    </message>
    <message>
        <source>Find the places; Ctrl+Enter in the query box does the same</source>
        <translation>Buscar los lugares; Ctrl+Intro en el cuadro de consultas hace lo mismo</translation>
    </message>
    <message>
        <source>Stop the run and keep what is finished</source>
        <translation>Detener la ejecución y conservar lo terminado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;What to look for, one query a line</source>
        <translation>&amp;Qué buscar, una consulta por línea</translation>
    </message>
    <message>
        <source>&amp;Imagery</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Map layers, which show what places are</source>
        <translation>Capas de &amp;mapa, que dicen qué son los lugares</translation>
    </message>
    <message>
        <source>&amp;Area of interest</source>
        <translation>&amp;Área de interés</translation>
    </message>
    <message>
        <source>&amp;Save results to</source>
        <translation>&amp;Guardar resultados en</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>&amp;Razonador</translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation>&amp;Segmentador</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>QueryFilter</name>
    <message>
        <source>Find places by a query</source>
        <translation>Buscar lugares por una consulta</translation>
    </message>
    <message>
        <source>Find in the visible extent:</source>
        <translation>Buscar en la extensión visible:</translation>
    </message>
</context>
<context>
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>Buscar lugares por consultas</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Output: a GeoPackage; an existing one is appended to, never overwritten.

The engine must be set up once in the plugin&apos;s panel, or by &apos;make setup&apos;.</source>
        <translation>Busca los lugares a los que se refieren las consultas, en la imagen y el mapa a la vez, y añade sus polígonos a un GeoPackage.

Consultas: una por línea o separadas por punto y coma: nombres, clases o funciones de lugares, como «Zoo de Jinan», «escuelas», «lugares de deporte y cultura».
Área: una extensión, o los polígonos de una capa; sin ninguna, la extensión de la imagen.
Resolución sobre el terreno: metros por píxel; 0 elige una.
Salida: un GeoPackage; si existe, se añade a él y nunca se sobrescribe.

El motor debe configurarse una vez en el panel del complemento o con «make setup».</translation>
    </message>
    <message>
        <source>Area: extent</source>
        <translation>Área: extensión</translation>
    </message>
    <message>
        <source>Area: polygons of a layer</source>
        <translation>Área: polígonos de una capa</translation>
    </message>
    <message>
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>Resolución en metros por píxel (0: automática)</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>GeoPackage para los resultados</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Capas de mapa</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>Razonador</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmentador</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Número de lugares encontrados</translation>
    </message>
    <message>
        <source>{windows} windows at {gsd} m per pixel</source>
        <translation>{windows} ventanas a {gsd} m por píxel</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>Cancelado. Lo terminado se conserva.</translation>
    </message>
</context>
<context>
    <name>SegmentTask</name>
    <message>
        <source>The map shows nothing in {blank} of {total} windows.</source>
        <translation>El mapa no muestra nada en {blank} de {total} ventanas.</translation>
    </message>
    <message>
        <source>Find: {}</source>
        <translation>Buscar: {}</translation>
    </message>
</context>
<context>
    <name>SetupBox</name>
    <message>
        <source>Set up the engine</source>
        <translation>Configurar el motor</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>Registro de la configuración</translation>
    </message>
    <message>
        <source>It is a Python environment of its own, about 400 MB, made once from packages of the Python Package Index. Nothing is installed into QGIS.</source>
        <translation>Es un entorno de Python propio, de unos 400 MB, hecho una sola vez con paquetes del Python Package Index. No se instala nada en QGIS.</translation>
    </message>
</context>
<context>
    <name>SocioDock</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>Segmentación sociosemántica</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>El motor está listo.</translation>
    </message>
    <message>
        <source>Add a layer that shows the names or kinds of places.</source>
        <translation>Añada una capa que muestre nombres o tipos de lugares.</translation>
    </message>
    <message>
        <source>Add imagery and a map to the project, for example from XYZ Tiles in the Browser panel.</source>
        <translation>Añada una imagen y un mapa al proyecto, por ejemplo de XYZ Tiles en el panel Navegador.</translation>
    </message>
    <message>
        <source>Drag on the map. Esc stops.</source>
        <translation>Arrastre en el mapa. Esc detiene.</translation>
    </message>
    <message>
        <source>Click the corners on the map; a right click or Enter ends. Backspace takes the last one back, Esc stops.</source>
        <translation>Haga clic en las esquinas en el mapa; clic derecho o Intro termina. Retroceso quita la última, Esc detiene.</translation>
    </message>
    <message>
        <source>No area yet. Draw one, or take the visible extent.</source>
        <translation>Aún no hay área. Dibuje una, o tome la extensión visible.</translation>
    </message>
    <message>
        <source>The file exists: results are added, nothing is overwritten.</source>
        <translation>El archivo existe: se añaden resultados, no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>No queries yet</source>
        <translation>Aún no hay consultas</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>The engine is missing. Set it up at the top of this panel first.</source>
        <translation>Falta el motor. Configúrelo primero en la parte superior de este panel.</translation>
    </message>
    <message>
        <source>Stopping; finished windows are kept.</source>
        <translation>Deteniendo; las ventanas terminadas se conservan.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>A run is under way. Cancel it, or wait until it ends.</source>
        <translation>Una ejecución sigue en curso. Cancélela o espere a que termine.</translation>
    </message>
</context>
<context>
    <name>SocioProvider</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>Segmentación sociosemántica</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{area} km², {windows} at {gsd} m per pixel</source>
        <translation>{area} km², {windows} a {gsd} m por píxel</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n ventana</numerusform>
            <numerusform>%n ventanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Iniciando el motor</translation>
    </message>
    <message>
        <source>Drawing the pictures</source>
        <translation>Dibujando las imágenes</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>Leyendo el mapa</translation>
    </message>
    <message>
        <source>Looking for the places</source>
        <translation>Buscando los lugares</translation>
    </message>
    <message>
        <source>Drawing the outlines</source>
        <translation>Dibujando los contornos</translation>
    </message>
    <message>
        <source>Checking on the imagery</source>
        <translation>Comprobando en la imagen</translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>Guardando los resultados</translation>
    </message>
    <message>
        <source>{stage}, window {window} of {total}</source>
        <translation>{stage}, ventana {window} de {total}</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>Cancelado. Lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was found until then.</source>
        <translation>Cancelado. Hasta entonces no se encontró nada.</translation>
    </message>
    <message>
        <source>What was finished is kept in {file}.</source>
        <translation>Lo terminado se conserva en {file}.</translation>
    </message>
    <message>
        <source>{found} in {seconds} s</source>
        <translation>{found} en {seconds} s</translation>
    </message>
    <message>
        <source>Nothing for: {queries}</source>
        <translation>Nada para: {queries}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n lugar encontrado</numerusform>
            <numerusform>%n lugares encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Try another wording, a larger area, or a map that shows names.</source>
        <translation>Pruebe otras palabras, un área mayor o un mapa que muestre nombres.</translation>
    </message>
</context>
</TS>
