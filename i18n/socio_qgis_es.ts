<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlignTask</name>
    <message>
        <source>Measure how the map fits</source>
        <translation>Medir cómo encaja el mapa</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>{plan}, about {time}</source>
        <translation>{plan}, unos {time}</translation>
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
        <translation>Aviso: {layer} tiene {gsd} m por píxel, como el nivel de zoom {zoom}. Allí faltan los nombres de lugares pequeños. Elija un mapa más detallado.</translation>
    </message>
    <message>
        <source>Warning: the names on {layer} will be drawn {times} times smaller than they are and may be unreadable. Choose a finer ground resolution.</source>
        <translation>Aviso: los nombres de {layer} se dibujarán {times} veces más pequeños de lo que son y pueden ser ilegibles. Elija una resolución del terreno más fina.</translation>
    </message>
    <message>
        <source>Warning: the map will be drawn at {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer ground resolution.</source>
        <translation>Aviso: el mapa se dibujará a {gsd} m por píxel, como el nivel de zoom {zoom}. Allí faltan los nombres de lugares pequeños. Elija una resolución del terreno más fina.</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} can&apos;t be read off map pictures without an OCR pack. Get it here, or add vector layers with names in their fields.</source>
        <translation>Aviso: las etiquetas en la escritura {script} no se pueden leer de las imágenes del mapa sin un paquete de OCR. Descárguelo aquí, o añada capas vectoriales con nombres en sus campos.</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} are read off map pictures only with an OCR pack or Tesseract for it. Otherwise add vector layers with names in their fields.</source>
        <translation>Aviso: las etiquetas en la escritura {script} solo se leen de las imágenes del mapa con un paquete de OCR o Tesseract para ella. Si no, añada capas vectoriales con nombres en sus campos.</translation>
    </message>
</context>
<context>
    <name>BoxesBar</name>
    <message>
        <source>Drag a box to move it, its sides to resize it, empty ground for a new one. Delete or a right click deletes, Enter continues.</source>
        <translation>Arrastre un recuadro para moverlo, sus lados para cambiar el tamaño, el vacío para uno nuevo. Supr o clic derecho elimina, Intro continúa.</translation>
    </message>
    <message>
        <source>New boxes are for</source>
        <translation>Recuadros nuevos para</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue without asking</source>
        <translation>Continuar sin preguntar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Edit boxes</source>
        <translation>Editar recuadros</translation>
    </message>
    <message>
        <source>Query that new boxes belong to</source>
        <translation>Consulta de los recuadros nuevos</translation>
    </message>
    <message>
        <source>Go on with these boxes</source>
        <translation>Seguir con estos recuadros</translation>
    </message>
    <message>
        <source>Go on with these boxes, and ask no more in this run</source>
        <translation>Seguir con estos recuadros y no preguntar más en esta ejecución</translation>
    </message>
    <message>
        <source>Show the boxes as they were found</source>
        <translation>Mostrar los recuadros como se encontraron</translation>
    </message>
    <message>
        <source>Take the map tool for boxes again</source>
        <translation>Volver a tomar la herramienta de recuadros</translation>
    </message>
    <message>
        <source>Boxes of window {window} of {total}</source>
        <translation>Recuadros de la ventana {window} de {total}</translation>
    </message>
    <message>
        <source>Zoom to the window</source>
        <translation>Acercar a la ventana</translation>
    </message>
    <message>
        <source>Show the whole window on the map</source>
        <translation>Mostrar toda la ventana en el mapa</translation>
    </message>
</context>
<context>
    <name>BuildDatasetAlgorithm</name>
    <message>
        <source>Build a data set of places</source>
        <translation>Crear un conjunto de datos de lugares</translation>
    </message>
    <message>
        <source>Polygons of places</source>
        <translation>Polígonos de los lugares</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>Campo con el nombre</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>Campo con la clase</translation>
    </message>
    <message>
        <source>Field with the function</source>
        <translation>Campo con la función</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>New folder for the data set</source>
        <translation>Carpeta nueva para el conjunto de datos</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Número de muestras</translation>
    </message>
    <message>
        <source>{number} dropped: {reason}</source>
        <translation>{number} descartados: {reason}</translation>
    </message>
    <message>
        <source>Makes a data set in the SocioSeg layout, to evaluate or train models on your own places.

Polygons: all places of the area, with fields for what they are called (name), what they are (class) and what they are for (function). One field is enough. A class question means all polygons of that class in its picture, so places that are missing in the layer become errors of the data set.
Map layers: drawn as the project shows them, with their labels.
Map layers in another style: drawn for each sample as well, to measure how a model does on maps of a style that it was not trained on.
Ground resolution: metres per pixel; 0 chooses one that shows most places whole.
Output: a new folder; an existing data set is never overwritten, a build that was stopped goes on.

Places whose name can&apos;t be read on the map, that are too small or too large, or where map and imagery do not fit, are dropped; report.json says which and why.</source>
        <translation>Crea un conjunto de datos con la estructura de SocioSeg, para evaluar o entrenar modelos con sus propios lugares.

Polígonos: todos los lugares del área, con campos para cómo se llaman (nombre), qué son (clase) y para qué sirven (función). Basta un campo. Una pregunta de clase se refiere a todos los polígonos de esa clase en su imagen; los lugares que falten en la capa se vuelven errores del conjunto.
Capas del mapa: dibujadas como en el proyecto, con sus etiquetas.
Capas de mapa en otro estilo: también se dibujan para cada muestra, para medir cómo se comporta un modelo con mapas de un estilo con el que no fue entrenado.
Resolución del terreno: metros por píxel; 0 elige una en la que la mayoría de los lugares se ve entera.
Salida: una carpeta nueva; nunca se sobrescribe un conjunto existente, y una creación detenida continúa.

Los lugares cuyo nombre no se lee en el mapa, demasiado pequeños o grandes, o donde mapa e imagen no encajan, se descartan; report.json dice cuáles y por qué.</translation>
    </message>
    <message>
        <source>Map layers in another style</source>
        <translation>Capas de mapa en otro estilo</translation>
    </message>
    <message>
        <source>Name of that style</source>
        <translation>Nombre de ese estilo</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the last run</source>
        <translation>Detalles de la última ejecución</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>No labels were read here.</source>
        <translation>Aquí no se leyó ninguna etiqueta.</translation>
    </message>
    <message>
        <source>Nothing was found in this window.</source>
        <translation>No se encontró nada en esta ventana.</translation>
    </message>
    <message>
        <source>Labels read</source>
        <translation>Etiquetas leídas</translation>
    </message>
    <message>
        <source>First stage, map</source>
        <translation>Primera etapa, mapa</translation>
    </message>
    <message>
        <source>First stage, imagery</source>
        <translation>Primera etapa, imagen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Consulta</translation>
    </message>
    <message>
        <source>Here is shown what was read and weighed, as soon as a run has begun.</source>
        <translation>Aquí se muestra lo que se leyó y se sopesó, en cuanto empieza una ejecución.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Etapa {number}</translation>
    </message>
    <message>
        <source>Labels of points</source>
        <translation>Etiquetas de puntos</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>roads and size</source>
        <translation>calles y tamaño</translation>
    </message>
    <message>
        <source>network with roads</source>
        <translation>red con calles</translation>
    </message>
    <message>
        <source>Boxes checked by hand</source>
        <translation>Recuadros revisados a mano</translation>
    </message>
    <message>
        <source>{found} found, {kept} kept as they were, {by_hand} changed or drawn</source>
        <translation>{found} encontrados, {kept} sin cambios, {by_hand} cambiados o dibujados</translation>
    </message>
    <message>
        <source>Possible outlines, and how certain each is</source>
        <translation>Contornos posibles y su certeza</translation>
    </message>
    <message>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>cobertura del suelo</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Remove undecided results...</source>
        <translation>Quitar resultados sin decidir...</translation>
    </message>
    <message>
        <source>Remove what this run found and nobody has accepted, rejected or edited</source>
        <translation>Quita lo que esta ejecución encontró y nadie ha aceptado, rechazado ni editado</translation>
    </message>
    <message>
        <source>Undo the last run...</source>
        <translation>Deshacer la última ejecución...</translation>
    </message>
    <message>
        <source>Remove what the last run added, and bring back what it updated</source>
        <translation>Quita lo que añadió la última ejecución y restaura lo que actualizó</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>All results of this run are decided on or edited.</source>
        <translation>Todos los resultados de esta ejecución están decididos o editados.</translation>
    </message>
    <message>
        <source>Results of “{queries}” that will be removed: {count}.</source>
        <translation>Resultados de «{queries}» que se quitarán: {count}.</translation>
    </message>
    <message>
        <source>Results that will be as they were before this run: {count}.</source>
        <translation>Resultados que quedarán como antes de esta ejecución: {count}.</translation>
    </message>
    <message>
        <source>What was accepted, rejected or edited stays.</source>
        <translation>Lo aceptado, rechazado o editado se conserva.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed: {removed}. As before the run: {restored}.</source>
        <translation>Quitados: {removed}. Como antes de la ejecución: {restored}.</translation>
    </message>
    <message>
        <source>List the runs</source>
        <translation>Listar las ejecuciones</translation>
    </message>
    <message>
        <source>Take back a run</source>
        <translation>Retirar una ejecución</translation>
    </message>
</context>
<context>
    <name>Errors</name>
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
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>No se encontró ningún Python de versión 3.10 o posterior.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Vea el registro.</translation>
    </message>
    <message>
        <source>Accept some first, with A.</source>
        <translation>Acepte primero algunos, con A.</translation>
    </message>
    <message>
        <source>Allow writing to its file, and take the mark Read-only off the layer.</source>
        <translation>Permita escribir en su archivo y quite a la capa la marca de solo lectura.</translation>
    </message>
    <message>
        <source>Check that no other program has its file open, then try again.</source>
        <translation>Compruebe que ningún otro programa tenga abierto el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs; QGIS&apos;s proxy settings count.</source>
        <translation>Compruebe la dirección y que el servidor funcione; cuenta el proxy configurado en QGIS.</translation>
    </message>
    <message>
        <source>Check the address: most end in /v1.</source>
        <translation>Compruebe la dirección: la mayoría termina en /v1.</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>Compruebe la clave.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose it where you find places.</source>
        <translation>Elíjalo donde busca los lugares.</translation>
    </message>
    <message>
        <source>Edit it by hand.</source>
        <translation>Edítelo a mano.</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or set SOCIO_API_KEY before QGIS starts.</source>
        <translation>Introduzca la contraseña maestra de QGIS, o defina SOCIO_API_KEY antes de iniciar QGIS.</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or type the key again under Server.</source>
        <translation>Introduzca la contraseña maestra de QGIS, o escriba de nuevo la clave en «Servidor».</translation>
    </message>
    <message>
        <source>It was stopped; what was downloaded is kept.</source>
        <translation>Se detuvo; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>No result is accepted yet.</source>
        <translation>Aún no se ha aceptado ningún resultado.</translation>
    </message>
    <message>
        <source>Run once in the panel and agree there, or set SEND_PICTURES in Processing.</source>
        <translation>Ejecute una vez en el panel y dé allí su acuerdo, o active SEND_PICTURES en Procesos.</translation>
    </message>
    <message>
        <source>Take them out; the key has a field of its own.</source>
        <translation>Quítelos; la clave tiene su propio campo.</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in QGIS&apos;s authentication database.</source>
        <translation>La clave no se puede guardar en la base de autenticación de QGIS.</translation>
    </message>
    <message>
        <source>The model has no name.</source>
        <translation>El modelo no tiene nombre.</translation>
    </message>
    <message>
        <source>The outline can&apos;t be changed.</source>
        <translation>El contorno no se puede cambiar.</translation>
    </message>
    <message>
        <source>The server answers, but names no models.</source>
        <translation>El servidor responde, pero no nombra modelos.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation>El servidor rechaza la clave.</translation>
    </message>
    <message>
        <source>The server&apos;s address has a user name or password in it.</source>
        <translation>La dirección del servidor contiene un usuario o una contraseña.</translation>
    </message>
    <message>
        <source>The server&apos;s key can&apos;t be read from QGIS&apos;s authentication database.</source>
        <translation>La clave del servidor no se puede leer de la base de autenticación de QGIS.</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Esta no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Write it with its beginning and version, for example http://127.0.0.1:8000/v1.</source>
        <translation>Escríbala con su comienzo y versión, por ejemplo http://127.0.0.1:8000/v1.</translation>
    </message>
    <message>
        <source>Write the name that the server knows it by.</source>
        <translation>Escriba el nombre con el que el servidor lo conoce.</translation>
    </message>
    <message>
        <source>Choose another map layer.</source>
        <translation>Elija otra capa de mapa.</translation>
    </message>
    <message>
        <source>Look at it yourself.</source>
        <translation>Compruébelo usted mismo.</translation>
    </message>
    <message>
        <source>The fit can&apos;t be measured.</source>
        <translation>No se puede medir cómo encaja.</translation>
    </message>
    <message>
        <source>The map lies too far off the imagery.</source>
        <translation>El mapa está demasiado desplazado de la imagen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Make it again in another folder.</source>
        <translation>Créelo de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>A certificate is not trusted. Where a proxy has one of its own, let SSL_CERT_FILE name it.</source>
        <translation>No se confía en un certificado. Si un proxy tiene el suyo, indíquelo en SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>A package for this Python is missing. Choose another Python; a folder with packages must be made for the same one.</source>
        <translation>Falta un paquete para este Python. Elija otro Python; una carpeta de paquetes debe estar hecha para el mismo.</translation>
    </message>
    <message>
        <source>A package is not the one that was locked: a proxy or mirror may have changed it.</source>
        <translation>Un paquete no es el que se fijó: un proxy o un espejo puede haberlo cambiado.</translation>
    </message>
    <message>
        <source>The Python Package Index can&apos;t be reached. Check the network, or set the packages up from a folder. What was downloaded is kept.</source>
        <translation>No se puede acceder al Python Package Index. Compruebe la red, o instale los paquetes desde una carpeta. Lo descargado se conserva.</translation>
    </message>
    <message>
        <source>The chosen Python can&apos;t make environments.</source>
        <translation>El Python elegido no puede crear entornos.</translation>
    </message>
    <message>
        <source>The disk is full: free 1 GB, try again.</source>
        <translation>El disco está lleno: libere 1 GB e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy refused. Check it in QGIS under Settings, Options, Network.</source>
        <translation>El proxy lo rechazó. Compruébelo en QGIS en Configuración, Opciones, Red.</translation>
    </message>
    <message>
        <source>This Python can&apos;t make environments: install python3-venv, or choose another Python.</source>
        <translation>Este Python no puede crear entornos: instale python3-venv o elija otro Python.</translation>
    </message>
    <message>
        <source>Writing was refused. Look at the folder&apos;s permissions, or whether a virus scanner stopped it.</source>
        <translation>Se denegó la escritura. Revise los permisos de la carpeta, o si un antivirus lo impidió.</translation>
    </message>
    <message>
        <source>Reinstall the engine.</source>
        <translation>Reinstale el motor.</translation>
    </message>
    <message>
        <source>The engine&apos;s boxes can&apos;t be read.</source>
        <translation>Los recuadros del motor no se pueden leer.</translation>
    </message>
    <message>
        <source>Pictures of the area would leave this machine, to {server}, and you have not agreed.</source>
        <translation>Las imágenes del área saldrían de este equipo, hacia {server}, y usted no lo ha autorizado.</translation>
    </message>
    <message>
        <source>The area needs {count} windows.</source>
        <translation>El área necesita {count} ventanas.</translation>
    </message>
    <message>
        <source>The area of interest lies outside the imagery ({layers}).</source>
        <translation>El área de interés está fuera de las imágenes ({layers}).</translation>
    </message>
    <message>
        <source>The engine could not be put into {folder}.</source>
        <translation>No se pudo colocar el motor en {folder}.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (code {code}).</source>
        <translation>El motor terminó de forma inesperada (código {code}).</translation>
    </message>
    <message>
        <source>The engine has not answered for {seconds} seconds and was ended.</source>
        <translation>El motor no ha respondido durante {seconds} segundos y se ha detenido.</translation>
    </message>
    <message>
        <source>The files of the sample project in {folder} can&apos;t be read.</source>
        <translation>No se pueden leer los archivos del proyecto de ejemplo en {folder}.</translation>
    </message>
    <message>
        <source>The folder for temporary files, {folder}, can&apos;t be written.</source>
        <translation>No se puede escribir en la carpeta de archivos temporales, {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be changed.</source>
        <translation>No se puede modificar la capa {layer}.</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be read.</source>
        <translation>No se puede leer la capa {layer}.</translation>
    </message>
    <message>
        <source>The layer {layer} has edits that are not saved.</source>
        <translation>La capa {layer} tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>The layer {layer} has no CRS.</source>
        <translation>La capa {layer} no tiene SRC.</translation>
    </message>
    <message>
        <source>The results were written to {file}, but QGIS can&apos;t read them.</source>
        <translation>Los resultados se escribieron en {file}, pero QGIS no puede leerlos.</translation>
    </message>
    <message>
        <source>The review could not be saved in the layer {layer}.</source>
        <translation>No se pudo guardar la revisión en la capa {layer}.</translation>
    </message>
    <message>
        <source>The town could not be drawn. {reason}</source>
        <translation>No se pudo dibujar la ciudad. {reason}</translation>
    </message>
    <message>
        <source>There are {count} queries; a run takes {most}.</source>
        <translation>Hay {count} consultas; una ejecución admite {most}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>No se puede leer {file}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation>No se puede escribir en {file}.</translation>
    </message>
    <message>
        <source>{file} exists, and nothing is overwritten.</source>
        <translation>{file} ya existe, y no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>{file} is no GeoPackage.</source>
        <translation>{file} no es un GeoPackage.</translation>
    </message>
    <message>
        <source>Draw a smaller area.</source>
        <translation>Dibuje un área más pequeña.</translation>
    </message>
    <message>
        <source>The area of interest is too large.</source>
        <translation>El área de interés es demasiado grande.</translation>
    </message>
    <message>
        <source>That change stays; the step is left out.</source>
        <translation>Ese cambio se conserva; el paso se omite.</translation>
    </message>
    <message>
        <source>This result was changed by another tool meanwhile.</source>
        <translation>Entretanto, este resultado se cambió con otra herramienta.</translation>
    </message>
    <message>
        <source>Draw it where the map is, or choose another map layer.</source>
        <translation>Dibújela donde está el mapa o elija otra capa de mapa.</translation>
    </message>
    <message>
        <source>The area of interest lies outside the map ({layers}).</source>
        <translation>El área de interés está fuera del mapa ({layers}).</translation>
    </message>
    <message>
        <source>The imagery covers {percent} percent of the area; the rest is left out.</source>
        <translation>La imagen cubre el {percent} por ciento del área; el resto se omite.</translation>
    </message>
    <message>
        <source>The layer {layer} was removed from the project during the run.</source>
        <translation>La capa {layer} se quitó del proyecto durante la ejecución.</translation>
    </message>
    <message>
        <source>The map covers {percent} percent of the area; the rest is left out.</source>
        <translation>El mapa cubre el {percent} por ciento del área; el resto se omite.</translation>
    </message>
    <message>
        <source>The run can&apos;t be taken back.</source>
        <translation>La ejecución no se puede retirar.</translation>
    </message>
    <message>
        <source>The runs can&apos;t be listed.</source>
        <translation>No se pueden listar las ejecuciones.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>Dibuje el área donde está la imagen, o compruebe su origen y la red.</translation>
    </message>
    <message>
        <source>The imagery shows nothing in this area.</source>
        <translation>La imagen no muestra nada en esta área.</translation>
    </message>
    <message>
        <source>A data set has the layout SPLIT/ID/{sat,map,mask}.png, question.json, or parquet files whose names begin with {split}.</source>
        <translation>Un conjunto de datos tiene la estructura SPLIT/ID/{sat,map,mask}.png, question.json, o archivos Parquet cuyos nombres empiezan por {split}.</translation>
    </message>
    <message>
        <source>A file can&apos;t be made beside {file}: {reason}.</source>
        <translation>No se puede crear un archivo junto a {file}: {reason}.</translation>
    </message>
    <message>
        <source>A file can&apos;t be used: {reason}.</source>
        <translation>No se puede usar un archivo: {reason}.</translation>
    </message>
    <message>
        <source>A map feature can&apos;t be read.</source>
        <translation>No se puede leer un objeto del mapa.</translation>
    </message>
    <message>
        <source>A message of type {type} came without {key}.</source>
        <translation>Un mensaje de tipo {type} llegó sin {key}.</translation>
    </message>
    <message>
        <source>A message of type {type} is not known.</source>
        <translation>No se conoce un mensaje de tipo {type}.</translation>
    </message>
    <message>
        <source>A picture from QGIS can&apos;t be read.</source>
        <translation>No se puede leer una imagen de QGIS.</translation>
    </message>
    <message>
        <source>A picture has another size than asked.</source>
        <translation>Una imagen tiene otro tamaño que el pedido.</translation>
    </message>
    <message>
        <source>A picture has the impossible form {form}.</source>
        <translation>Una imagen tiene la forma imposible {form}.</translation>
    </message>
    <message>
        <source>A point lies outside of the picture.</source>
        <translation>Un punto está fuera de la imagen.</translation>
    </message>
    <message>
        <source>A worker ended, most often for lack of memory.</source>
        <translation>Un proceso terminó, casi siempre por falta de memoria.</translation>
    </message>
    <message>
        <source>About {fitting} billion would fit. A server (openai:URL#MODEL) or the map reader need no such memory.</source>
        <translation>Cabrían unos {fitting} mil millones. Un servidor (openai:URL#MODEL) o el lector de mapas no necesitan esa memoria.</translation>
    </message>
    <message>
        <source>Accept them on {page}, then run: {login}</source>
        <translation>Acéptelas en {page} y luego ejecute: {login}</translation>
    </message>
    <message>
        <source>Add it, or remove the folder.</source>
        <translation>Añádalo o quite la carpeta.</translation>
    </message>
    <message>
        <source>Add one; see docs/models.md.</source>
        <translation>Añada uno; vea docs/models.md.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose another place.</source>
        <translation>Permita escribir en la carpeta o elija otro lugar.</translation>
    </message>
    <message>
        <source>Another run is writing {file}.</source>
        <translation>Otra ejecución está escribiendo {file}.</translation>
    </message>
    <message>
        <source>Assign one in QGIS.</source>
        <translation>Asigne uno en QGIS.</translation>
    </message>
    <message>
        <source>Call set_image first.</source>
        <translation>Llame primero a set_image.</translation>
    </message>
    <message>
        <source>Check how it is written; for a private one run: {login}</source>
        <translation>Compruebe cómo se escribe; para uno privado, ejecute: {login}</translation>
    </message>
    <message>
        <source>Check its address and that it runs; a busy one may need more time.</source>
        <translation>Compruebe su dirección y que esté en marcha; uno ocupado puede necesitar más tiempo.</translation>
    </message>
    <message>
        <source>Check its free space.</source>
        <translation>Compruebe su espacio libre.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>Check its permissions and its disk, or let {variable} name another folder.</source>
        <translation>Compruebe sus permisos y su disco, o indique otra carpeta en {variable}.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check permissions and free space, then try again: what is finished is kept.</source>
        <translation>Compruebe los permisos y el espacio libre e inténtelo de nuevo: lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Check that its folder is complete and has its weights as .safetensors files.</source>
        <translation>Compruebe que su carpeta esté completa y tenga los pesos como archivos .safetensors.</translation>
    </message>
    <message>
        <source>Check that the address ends as the server&apos;s manual says, most often in /v1.</source>
        <translation>Compruebe que la dirección termine como dice el manual del servidor, casi siempre en /v1.</translation>
    </message>
    <message>
        <source>Check that the folder holds encoder.onnx and decoder.onnx, complete.</source>
        <translation>Compruebe que la carpeta contenga encoder.onnx y decoder.onnx, completos.</translation>
    </message>
    <message>
        <source>Check that this is the right kind of model and that its download is complete.</source>
        <translation>Compruebe que sea el tipo de modelo correcto y que su descarga esté completa.</translation>
    </message>
    <message>
        <source>Check the CRS of the project, then draw the area again.</source>
        <translation>Compruebe el SRC del proyecto y dibuje el área de nuevo.</translation>
    </message>
    <message>
        <source>Check the address and that the server offers the model {model}.</source>
        <translation>Compruebe la dirección y que el servidor ofrezca el modelo {model}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or name a mirror (HF_ENDPOINT). Then try again: what was downloaded is kept.</source>
        <translation>Compruebe la red y el proxy (HTTPS_PROXY o la configuración de QGIS), o indique una réplica (HF_ENDPOINT). Después inténtelo de nuevo: lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Choose a data set that has them.</source>
        <translation>Elija un conjunto de datos que los tenga.</translation>
    </message>
    <message>
        <source>Choose a finer resolution, or imagery and a map that show more of the same ground.</source>
        <translation>Elija una resolución más fina, o una imagen y un mapa que muestren más del mismo terreno.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons of places.</source>
        <translation>Elija una capa con polígonos de lugares.</translation>
    </message>
    <message>
        <source>Choose a model that has them; weights in .bin or .pt files can run code.</source>
        <translation>Elija un modelo que los tenga; los pesos en archivos .bin o .pt pueden ejecutar código.</translation>
    </message>
    <message>
        <source>Choose a satellite or aerial layer.</source>
        <translation>Elija una capa de satélite o aérea.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or fewer map layers.</source>
        <translation>Elija un área más pequeña o menos capas de mapa.</translation>
    </message>
    <message>
        <source>Choose another file, or allow writing to it.</source>
        <translation>Elija otro archivo o permita escribir en él.</translation>
    </message>
    <message>
        <source>Choose another file, or repair this one.</source>
        <translation>Elija otro archivo o repare este.</translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation>Elija otro archivo; este quedó como estaba.</translation>
    </message>
    <message>
        <source>Choose another path, or check permissions and free space.</source>
        <translation>Elija otra ruta, o compruebe los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>Choose another result.</source>
        <translation>Elija otro resultado.</translation>
    </message>
    <message>
        <source>Choose another split.</source>
        <translation>Elija otra partición.</translation>
    </message>
    <message>
        <source>Choose imagery that covers it, or check its source and the network.</source>
        <translation>Elija una imagen que la cubra, o compruebe su fuente y la red.</translation>
    </message>
    <message>
        <source>Choose layers of one area, and check their CRS.</source>
        <translation>Elija capas de una misma área y compruebe su SRC.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Elija entre: {choices}.</translation>
    </message>
    <message>
        <source>Choose one with --layer.</source>
        <translation>Elija una con --layer.</translation>
    </message>
    <message>
        <source>Choose the field with the name, the class or the function of the places.</source>
        <translation>Elija el campo con el nombre, la clase o la función de los lugares.</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>Haga clic en una capa de polígonos en el panel Capas y seleccione objetos de ella.</translation>
    </message>
    <message>
        <source>Click closer to the place.</source>
        <translation>Haga clic más cerca del lugar.</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, ask fewer queries at once, or take a smaller model.</source>
        <translation>Cierre otros programas que usen la GPU, haga menos consultas a la vez o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Cierre otros programas.</translation>
    </message>
    <message>
        <source>Compare it with the profiles in resources/models.</source>
        <translation>Compárelo con los perfiles de resources/models.</translation>
    </message>
    <message>
        <source>Compare reports of the same data set and split.</source>
        <translation>Compare informes del mismo conjunto de datos y la misma partición.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder in the options.</source>
        <translation>Conecte la unidad o elija otra carpeta en las opciones.</translation>
    </message>
    <message>
        <source>Copy it anew, without spaces.</source>
        <translation>Cópiela de nuevo, sin espacios.</translation>
    </message>
    <message>
        <source>Do not use it before its owner has explained that.</source>
        <translation>No lo use hasta que su propietario lo haya explicado.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Download it again; if that does not help, the mirror or the network changes files.</source>
        <translation>Descárguelo de nuevo; si no ayuda, la réplica o la red cambian los archivos.</translation>
    </message>
    <message>
        <source>Download one first.</source>
        <translation>Descargue uno primero.</translation>
    </message>
    <message>
        <source>Downloads need huggingface_hub, not installed here.</source>
        <translation>Las descargas necesitan huggingface_hub, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>Draw it again, or repair its geometry.</source>
        <translation>Dibújela de nuevo o repare su geometría.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Dibújela de nuevo.</translation>
    </message>
    <message>
        <source>Draw it on the same grid.</source>
        <translation>Dibújela en la misma cuadrícula.</translation>
    </message>
    <message>
        <source>Draw the mask on the satellite picture&apos;s grid.</source>
        <translation>Dibuje la máscara en la cuadrícula de la imagen de satélite.</translation>
    </message>
    <message>
        <source>End what uses the model, QGIS&apos;s engine for example, then try again.</source>
        <translation>Cierre lo que use el modelo, por ejemplo el motor de QGIS, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Every sample failed, the first with:</source>
        <translation>Todas las muestras fallaron, la primera así:</translation>
    </message>
    <message>
        <source>Export them anew: socio models export-onnx --help</source>
        <translation>Expórtelos de nuevo: socio models export-onnx --help</translation>
    </message>
    <message>
        <source>Free some space, or let {variable} name a folder on another disk.</source>
        <translation>Libere espacio o indique en {variable} una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>Free some space, then run again.</source>
        <translation>Libere espacio y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Give --json another file, or remove this one to begin anew.</source>
        <translation>Indique otro archivo con --json, o quite este para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Give a new folder, or an empty one.</source>
        <translation>Indique una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Give a new folder, or the same layers and settings to go on.</source>
        <translation>Indique una carpeta nueva, o las mismas capas y opciones para continuar.</translation>
    </message>
    <message>
        <source>Give a new folder: a data set is never overwritten.</source>
        <translation>Indique una carpeta nueva: un conjunto de datos nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>Give the folder of one, or get it from the hub: socio dataset pull --id {id}.</source>
        <translation>Indique la carpeta de uno, o descárguelo del hub: socio dataset pull --id {id}.</translation>
    </message>
    <message>
        <source>Give the folder of one.</source>
        <translation>Indique la carpeta de uno.</translation>
    </message>
    <message>
        <source>Give the path of a GeoJSON file.</source>
        <translation>Indique la ruta de un archivo GeoJSON.</translation>
    </message>
    <message>
        <source>Give the path of a GeoPackage.</source>
        <translation>Indique la ruta de un GeoPackage.</translation>
    </message>
    <message>
        <source>Give the path of a report.</source>
        <translation>Indique la ruta de un informe.</translation>
    </message>
    <message>
        <source>Give {kind}: a model of type {types}.</source>
        <translation>Dé a {kind}: un modelo de tipo {types}.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE forbids downloads.</source>
        <translation>HF_HUB_OFFLINE prohíbe las descargas.</translation>
    </message>
    <message>
        <source>If HF_ENDPOINT names a mirror, try another one.</source>
        <translation>Si HF_ENDPOINT indica una réplica, pruebe otra.</translation>
    </message>
    <message>
        <source>Imagery and map share less ground than one window of {side_m} m.</source>
        <translation>La imagen y el mapa comparten menos terreno que una ventana de {side_m} m.</translation>
    </message>
    <message>
        <source>Install it: &quot;{python}&quot; -m pip install pyarrow</source>
        <translation>Instálelo: &quot;{python}&quot; -m pip install pyarrow</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>It is a JSON object with &quot;problem&quot;, and perhaps &quot;level&quot;, &quot;gsd_m&quot;, &quot;extent_epsg3857&quot;.</source>
        <translation>Es un objeto JSON con &quot;problem&quot; y quizá &quot;level&quot;, &quot;gsd_m&quot;, &quot;extent_epsg3857&quot;.</translation>
    </message>
    <message>
        <source>It says: {reply}</source>
        <translation>Dice: {reply}</translation>
    </message>
    <message>
        <source>It wants to send you elsewhere: {place}</source>
        <translation>Quiere enviarle a otro sitio: {place}</translation>
    </message>
    <message>
        <source>It would fit with 4-bit weights. A server (openai:URL#MODEL) or the map reader need no such memory. Run: &quot;{python}&quot; -m pip install bitsandbytes accelerate</source>
        <translation>Cabría con pesos de 4 bits. Un servidor (openai:URL#MODEL) o el lector de mapas no necesitan esa memoria. Ejecute: &quot;{python}&quot; -m pip install bitsandbytes accelerate</translation>
    </message>
    <message>
        <source>Its columns are id, problem, {columns}.</source>
        <translation>Sus columnas son id, problem, {columns}.</translation>
    </message>
    <message>
        <source>Its layers: none.</source>
        <translation>Sus capas: ninguna.</translation>
    </message>
    <message>
        <source>Its layers: {layers}.</source>
        <translation>Sus capas: {layers}.</translation>
    </message>
    <message>
        <source>Keep the outline first.</source>
        <translation>Conserve primero el contorno.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Quítela.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Mire el registro del servidor.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log; it may have run out of memory.</source>
        <translation>Mire el registro del servidor; quizá se quedó sin memoria.</translation>
    </message>
    <message>
        <source>Make it with `socio evaluate DATASET --json FILE`.</source>
        <translation>Hágalo con `socio evaluate DATASET --json FILE`.</translation>
    </message>
    <message>
        <source>Make the bundle again, or download the model.</source>
        <translation>Haga de nuevo el paquete o descargue el modelo.</translation>
    </message>
    <message>
        <source>Memory ran out while {name} worked.</source>
        <translation>La memoria se agotó mientras {name} trabajaba.</translation>
    </message>
    <message>
        <source>Models on this machine need {missing}, not installed here.</source>
        <translation>Los modelos en este equipo necesitan {missing}, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>Name the folder after its model, or add a profile for it; see docs/models.md.</source>
        <translation>Dé a la carpeta el nombre de su modelo o añada un perfil para él; vea docs/models.md.</translation>
    </message>
    <message>
        <source>Name the folder with letters, digits, dots, hyphens and underscores.</source>
        <translation>Nombre la carpeta con letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: none.</source>
        <translation>Indíquelos con --name-field, --class-field, --function-field. Tiene: ninguno.</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: {known}.</source>
        <translation>Indíquelos con --name-field, --class-field, --function-field. Tiene: {known}.</translation>
    </message>
    <message>
        <source>No field of the polygons is chosen.</source>
        <translation>No se ha elegido ningún campo de los polígonos.</translation>
    </message>
    <message>
        <source>No place can become a sample.</source>
        <translation>Ningún lugar puede ser una muestra.</translation>
    </message>
    <message>
        <source>No polygon is selected.</source>
        <translation>No hay ningún polígono seleccionado.</translation>
    </message>
    <message>
        <source>No sample can be used, the first for this:</source>
        <translation>No se puede usar ninguna muestra, la primera por esto:</translation>
    </message>
    <message>
        <source>No sample passed the checks.</source>
        <translation>Ninguna muestra pasó las comprobaciones.</translation>
    </message>
    <message>
        <source>Only map-reader has {abilities} to leave out.</source>
        <translation>Solo map-reader tiene {abilities} que se puedan quitar.</translation>
    </message>
    <message>
        <source>Polygons, imagery and map do not show the same ground.</source>
        <translation>Los polígonos, la imagen y el mapa no muestran el mismo terreno.</translation>
    </message>
    <message>
        <source>Put the server&apos;s key into SOCIO_API_KEY, or into the panel&apos;s server settings.</source>
        <translation>Ponga la clave del servidor en SOCIO_API_KEY o en la configuración del servidor del panel.</translation>
    </message>
    <message>
        <source>Reading parquet files needs pyarrow, not installed here.</source>
        <translation>Leer archivos Parquet necesita pyarrow, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>Remove it first.</source>
        <translation>Quítelo primero.</translation>
    </message>
    <message>
        <source>Remove the model&apos;s folder, then get it again.</source>
        <translation>Quite la carpeta del modelo y obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>Replace it, or remove the sample.</source>
        <translation>Sustitúyala o quite la muestra.</translation>
    </message>
    <message>
        <source>Row {row} of group {group} in {path} has no {column}.</source>
        <translation>La fila {row} del grupo {group} en {path} no tiene {column}.</translation>
    </message>
    <message>
        <source>Run again without checking.</source>
        <translation>Ejecute de nuevo sin comprobar.</translation>
    </message>
    <message>
        <source>Run it in a server of your own and use openai:URL#MODEL.</source>
        <translation>Ejecútelo en un servidor propio y use openai:URL#MODEL.</translation>
    </message>
    <message>
        <source>Run: &quot;{python}&quot; -m pip install {requirement}</source>
        <translation>Ejecute: &quot;{python}&quot; -m pip install {requirement}</translation>
    </message>
    <message>
        <source>Run: socio models pull {model}</source>
        <translation>Ejecute: socio models pull {model}</translation>
    </message>
    <message>
        <source>Run: socio models pull {name}    (or give the folder that holds its config.json)</source>
        <translation>Ejecute: socio models pull {name}    (o indique la carpeta que tiene su config.json)</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Ejecute: {command}</translation>
    </message>
    <message>
        <source>SAM 3 needs torchvision, which is not installed here.</source>
        <translation>SAM 3 necesita torchvision, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>Save or stop editing it there, then run again.</source>
        <translation>Guarde o deje de editarlo allí y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Save the layer anew.</source>
        <translation>Guarde la capa de nuevo.</translation>
    </message>
    <message>
        <source>Save the layer as one of them, for example with ogr2ogr.</source>
        <translation>Guarde la capa en uno de ellos, por ejemplo con ogr2ogr.</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example with ogr2ogr.</source>
        <translation>Guarde las capas como GeoPackage, por ejemplo con ogr2ogr.</translation>
    </message>
    <message>
        <source>See `socio models list`.</source>
        <translation>Vea `socio models list`.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>Quite una de las dos.</translation>
    </message>
    <message>
        <source>Take them out and put the key into {variable}.</source>
        <translation>Quítelos y ponga la clave en {variable}.</translation>
    </message>
    <message>
        <source>The area of interest can&apos;t be read.</source>
        <translation>No se puede leer el área de interés.</translation>
    </message>
    <message>
        <source>The area of interest crosses itself.</source>
        <translation>El área de interés se cruza a sí misma.</translation>
    </message>
    <message>
        <source>The checked boxes can&apos;t be read.</source>
        <translation>No se pueden leer los recuadros comprobados.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>El disco de {folder} está lleno.</translation>
    </message>
    <message>
        <source>The engine met an error that it does not know.</source>
        <translation>El motor encontró un error desconocido.</translation>
    </message>
    <message>
        <source>The engine speaks version {version} of the protocol, the plugin {expected}.</source>
        <translation>El motor usa la versión {version} del protocolo, el complemento la {expected}.</translation>
    </message>
    <message>
        <source>The folder of the models, {folder}, is on a drive that is not there.</source>
        <translation>La carpeta de los modelos, {folder}, está en una unidad que no está conectada.</translation>
    </message>
    <message>
        <source>The hub offers other files of {model} than at its first download, for the same commit {commit}.</source>
        <translation>El hub ofrece otros archivos de {model} que en la primera descarga, para el mismo commit {commit}.</translation>
    </message>
    <message>
        <source>The hub sends more than it promised.</source>
        <translation>El hub envía más de lo anunciado.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer about {model} lacks its commit, or sizes of files.</source>
        <translation>En la respuesta del hub sobre {model} faltan el commit o tamaños de archivos.</translation>
    </message>
    <message>
        <source>The key is known but not allowed to do this; ask the server&apos;s owner.</source>
        <translation>La clave se conoce, pero no tiene permiso para esto; pregunte al propietario del servidor.</translation>
    </message>
    <message>
        <source>The layer has no polygons.</source>
        <translation>La capa no tiene polígonos.</translation>
    </message>
    <message>
        <source>The layer {layer} of {path} has no known CRS.</source>
        <translation>La capa {layer} de {path} no tiene un SRC conocido.</translation>
    </message>
    <message>
        <source>The layer {name} could not be drawn: {reason}</source>
        <translation>No se pudo dibujar la capa {name}: {reason}</translation>
    </message>
    <message>
        <source>The map layers have too many features here.</source>
        <translation>Las capas de mapa tienen aquí demasiados objetos.</translation>
    </message>
    <message>
        <source>The memory is full.</source>
        <translation>La memoria está llena.</translation>
    </message>
    <message>
        <source>The model profile {file} can&apos;t be used: {reason}.</source>
        <translation>No se puede usar el perfil de modelo {file}: {reason}.</translation>
    </message>
    <message>
        <source>The model {file} can&apos;t be loaded.</source>
        <translation>No se puede cargar el modelo {file}.</translation>
    </message>
    <message>
        <source>The model {model} can&apos;t be loaded.</source>
        <translation>No se puede cargar el modelo {model}.</translation>
    </message>
    <message>
        <source>The model {model} lacks {count} of its weights.</source>
        <translation>Al modelo {model} le faltan {count} de sus pesos.</translation>
    </message>
    <message>
        <source>The model {name} is not on this machine.</source>
        <translation>El modelo {name} no está en este equipo.</translation>
    </message>
    <message>
        <source>The models in {path} were exported in another form.</source>
        <translation>Los modelos de {path} se exportaron con otra forma.</translation>
    </message>
    <message>
        <source>The outline can&apos;t be read.</source>
        <translation>No se puede leer el contorno.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>La ejecución se detuvo.</translation>
    </message>
    <message>
        <source>The server at {url} broke off in the middle of an answer.</source>
        <translation>El servidor {url} se interrumpió en medio de una respuesta.</translation>
    </message>
    <message>
        <source>The server at {url} does not answer.</source>
        <translation>El servidor {url} no responde.</translation>
    </message>
    <message>
        <source>The server at {url} refused with code {code}.</source>
        <translation>El servidor {url} rechazó con el código {code}.</translation>
    </message>
    <message>
        <source>The server at {url} sent something that is no chat completion.</source>
        <translation>El servidor {url} envió algo que no es una respuesta de chat.</translation>
    </message>
    <message>
        <source>The server has too much to do; try again later.</source>
        <translation>El servidor está sobrecargado; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server takes no pictures of this size; raise its limit.</source>
        <translation>El servidor no acepta imágenes de este tamaño; aumente su límite.</translation>
    </message>
    <message>
        <source>The server&apos;s key has characters that no key has.</source>
        <translation>La clave del servidor tiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>The tracer&apos;s weights ({file}) can&apos;t be read.</source>
        <translation>No se pueden leer los pesos del trazador del mapa ({file}).</translation>
    </message>
    <message>
        <source>The two reports share no sample.</source>
        <translation>Los dos informes no comparten ninguna muestra.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
        <source>There are more than {most} points.</source>
        <translation>Hay más de {most} puntos.</translation>
    </message>
    <message>
        <source>There is no data set {dataset}.</source>
        <translation>No hay ningún conjunto de datos {dataset}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No hay ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no model in {folder}.</source>
        <translation>No hay ningún modelo en {folder}.</translation>
    </message>
    <message>
        <source>There is no picture to segment.</source>
        <translation>No hay imagen que segmentar.</translation>
    </message>
    <message>
        <source>There is no profile for the model {model}.</source>
        <translation>No hay perfil para el modelo {model}.</translation>
    </message>
    <message>
        <source>There is no reasoner {name}.</source>
        <translation>No hay ningún razonador {name}.</translation>
    </message>
    <message>
        <source>There is no segmenter {name}.</source>
        <translation>No hay ningún segmentador {name}.</translation>
    </message>
    <message>
        <source>There is no {model} at {server}, or it is private.</source>
        <translation>No hay {model} en {server}, o es privado.</translation>
    </message>
    <message>
        <source>There is no {name} here.</source>
        <translation>Aquí no hay {name}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Try again later; what was downloaded is kept.</source>
        <translation>Inténtelo más tarde; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Try again with fewer --workers; with --json, what is finished is kept.</source>
        <translation>Inténtelo con menos --workers; con --json, lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Try again; what was downloaded is kept.</source>
        <translation>Inténtelo de nuevo; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Unknown settings: {names}.</source>
        <translation>Opciones desconocidas: {names}.</translation>
    </message>
    <message>
        <source>Unset it.</source>
        <translation>Anule esa variable.</translation>
    </message>
    <message>
        <source>Update the profile that pins it.</source>
        <translation>Actualice el perfil que lo fija.</translation>
    </message>
    <message>
        <source>Wait until it ends.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Wait until it has ended, stop it, or choose another file.</source>
        <translation>Espere a que termine, deténgala o elija otro archivo.</translation>
    </message>
    <message>
        <source>Weights in .bin or .pt files can run code and are not used.</source>
        <translation>Los pesos en archivos .bin o .pt pueden ejecutar código y no se usan.</translation>
    </message>
    <message>
        <source>With other reasoners, choose of: {parts}.</source>
        <translation>Con otros razonadores, elija entre: {parts}.</translation>
    </message>
    <message>
        <source>Without fall-back, stage 1 alone gives nothing.</source>
        <translation>Sin el recurso alternativo, la etapa 1 sola no da nada.</translation>
    </message>
    <message>
        <source>Write OWNER/NAME, as `socio models list` does.</source>
        <translation>Escriba OWNER/NAME, como hace `socio models list`.</translation>
    </message>
    <message>
        <source>Write openai:ADDRESS#MODEL, for example openai:http://127.0.0.1:8000/v1#my-model.</source>
        <translation>Escriba openai:ADDRESS#MODEL, por ejemplo openai:http://127.0.0.1:8000/v1#my-model.</translation>
    </message>
    <message>
        <source>openai:{url}#{model} is no server and model.</source>
        <translation>openai:{url}#{model} no es un servidor y un modelo.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened for writing.</source>
        <translation>No se puede abrir {file} para escribir.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>No se puede usar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written, the disk reports an error.</source>
        <translation>No se pudo escribir {file}, el disco informa de un error.</translation>
    </message>
    <message>
        <source>{file} does not fit on the disk.</source>
        <translation>{file} no cabe en el disco.</translation>
    </message>
    <message>
        <source>{file} has a layer {layer} of another form ({type}, spatial reference {crs}).</source>
        <translation>{file} tiene una capa {layer} de otra forma ({type}, referencia espacial {crs}).</translation>
    </message>
    <message>
        <source>{file} has a table {layer} of another form (without {missing}).</source>
        <translation>{file} tiene una tabla {layer} de otra forma (sin {missing}).</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} está dañado.</translation>
    </message>
    <message>
        <source>{file} is locked by another program.</source>
        <translation>{file} está bloqueado por otro programa.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>Falta {file}.</translation>
    </message>
    <message>
        <source>{file} is not what its lock says.</source>
        <translation>{file} no coincide con las sumas de comprobación del modelo.</translation>
    </message>
    <message>
        <source>{file} is read-only.</source>
        <translation>{file} es de solo lectura.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be deleted.</source>
        <translation>No se puede borrar {folder}.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written.</source>
        <translation>No se puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>{folder} has no weights as .safetensors files.</source>
        <translation>{folder} no tiene pesos como archivos .safetensors.</translation>
    </message>
    <message>
        <source>{folder} holds no samples.</source>
        <translation>{folder} no contiene muestras.</translation>
    </message>
    <message>
        <source>{folder} holds something else than {model}.</source>
        <translation>{folder} contiene otra cosa que {model}.</translation>
    </message>
    <message>
        <source>{folder} is there already and is not empty.</source>
        <translation>{folder} ya existe y no está vacía.</translation>
    </message>
    <message>
        <source>{models}: here already.</source>
        <translation>{models}: ya está aquí.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded.</source>
        <translation>No se pudo descargar {model}.</translation>
    </message>
    <message>
        <source>{model} has no config.json with .safetensors weights, and nothing else is used.</source>
        <translation>{model} no tiene config.json con pesos .safetensors, y no se usa otra cosa.</translation>
    </message>
    <message>
        <source>{model} has no parquet files, and nothing else is used.</source>
        <translation>{model} no tiene archivos Parquet, y no se usa otra cosa.</translation>
    </message>
    <message>
        <source>{model} has {billions} billion parameters and needs about {needed_gb} GB of memory as {precision}; {free_gb} GB are free on {device}.</source>
        <translation>{model} tiene {billions} mil millones de parámetros y necesita unos {needed_gb} GB de memoria como {precision}; hay {free_gb} GB libres en {device}.</translation>
    </message>
    <message>
        <source>{model} is a {type} model, which {kind}: can&apos;t run.</source>
        <translation>{model} es un modelo {type}, que {kind}: no puede ejecutar.</translation>
    </message>
    <message>
        <source>{model} is a {type} model; Qwen2.5-VL and Qwen3-VL can be run here.</source>
        <translation>{model} es un modelo {type}; aquí se pueden ejecutar Qwen2.5-VL y Qwen3-VL.</translation>
    </message>
    <message>
        <source>{model} is being downloaded already.</source>
        <translation>{model} ya se está descargando.</translation>
    </message>
    <message>
        <source>{model} is given only to those who accepted its conditions.</source>
        <translation>{model} solo se da a quienes aceptaron sus condiciones.</translation>
    </message>
    <message>
        <source>{model} is no id of a model.</source>
        <translation>{model} no es el id de un modelo.</translation>
    </message>
    <message>
        <source>{model} is not here.</source>
        <translation>{model} no está aquí.</translation>
    </message>
    <message>
        <source>{model} is not in {folder}.</source>
        <translation>{model} no está en {folder}.</translation>
    </message>
    <message>
        <source>{model} is not whole in {folder}.</source>
        <translation>{model} no está completo en {folder}.</translation>
    </message>
    <message>
        <source>{model} wants sides in multiples of {factor} px; the profile {profile} says {profile_factor}.</source>
        <translation>{model} pide lados múltiplos de {factor} px; el perfil {profile} dice {profile_factor}.</translation>
    </message>
    <message>
        <source>{model} was imported, not downloaded.</source>
        <translation>{model} se importó, no se descargó.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be a model&apos;s name.</source>
        <translation>{name} no puede ser el nombre de un modelo.</translation>
    </message>
    <message>
        <source>{name} is a file; a model is a folder with config.json and .safetensors weights.</source>
        <translation>{name} es un archivo; un modelo es una carpeta con config.json y pesos .safetensors.</translation>
    </message>
    <message>
        <source>{name} of {model} is not what the hub promised; it was deleted.</source>
        <translation>{name} de {model} no es lo que anunció el hub; se borró.</translation>
    </message>
    <message>
        <source>{needed_gb} GB are needed and {free_gb} GB are free on the disk of {folder}.</source>
        <translation>Se necesitan {needed_gb} GB y hay {free_gb} GB libres en el disco de {folder}.</translation>
    </message>
    <message>
        <source>{output} was begun with other layers or settings.</source>
        <translation>{output} se empezó con otras capas u opciones.</translation>
    </message>
    <message>
        <source>{page} has no such commit.</source>
        <translation>{page} no tiene ese commit.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as GeoJSON.</source>
        <translation>No se puede leer {path} como GeoJSON.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a GeoPackage.</source>
        <translation>No se puede leer {path} como GeoPackage.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as parquet.</source>
        <translation>No se puede leer {path} como Parquet.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {kind} {reason}.</source>
        <translation>No se puede leer {path}: {kind} {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>No se puede usar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} has more than {most} features in one window.</source>
        <translation>{path} tiene más de {most} objetos en una ventana.</translation>
    </message>
    <message>
        <source>{path} has no column {missing}.</source>
        <translation>{path} no tiene la columna {missing}.</translation>
    </message>
    <message>
        <source>{path} has no field {missing}.</source>
        <translation>{path} no tiene el campo {missing}.</translation>
    </message>
    <message>
        <source>{path} has no layer {layer} with polygons here.</source>
        <translation>{path} no tiene aquí una capa {layer} con polígonos.</translation>
    </message>
    <message>
        <source>{path} has several layers with polygons: {layers}.</source>
        <translation>{path} tiene varias capas con polígonos: {layers}.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>Falta {path}.</translation>
    </message>
    <message>
        <source>{path} is neither a GeoPackage nor GeoJSON.</source>
        <translation>{path} no es ni un GeoPackage ni GeoJSON.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read.</source>
        <translation>{path} no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is no report of samples: {kind} {reason}.</source>
        <translation>{path} no es un informe de muestras: {kind} {reason}.</translation>
    </message>
    <message>
        <source>{path} is {width} x {height} px, sat.png is {satellite_width} x {satellite_height} px.</source>
        <translation>{path} mide {width} x {height} px, sat.png mide {satellite_width} x {satellite_height} px.</translation>
    </message>
    <message>
        <source>{path} was begun by a run with another data set, model or options.</source>
        <translation>{path} se empezó en una ejecución con otro conjunto de datos, modelo u opciones.</translation>
    </message>
    <message>
        <source>{server} can&apos;t be reached, or the connection broke.</source>
        <translation>No se puede acceder a {server}, o se cortó la conexión.</translation>
    </message>
    <message>
        <source>{server} refused with status {status}.</source>
        <translation>{server} rechazó con el estado {status}.</translation>
    </message>
    <message>
        <source>{source} holds no model.</source>
        <translation>{source} no contiene ningún modelo.</translation>
    </message>
    <message>
        <source>{source}: the mask of {id} is not of the satellite picture&apos;s size.</source>
        <translation>{source}: la máscara de {id} no tiene el tamaño de la imagen de satélite.</translation>
    </message>
    <message>
        <source>An id has no slash.</source>
        <translation>Un id no tiene barra.</translation>
    </message>
    <message>
        <source>Checkpoints (.pth, .pt) can run code and are not read, but for Meta&apos;s of the first SAM (sam:FILE). Those of SAM 2 are on the hub as .safetensors: facebook/sam2-hiera-large.</source>
        <translation>Los checkpoints (.pth, .pt) pueden ejecutar código y no se leen, salvo los de Meta del primer SAM (sam:ARCHIVO). Los de SAM 2 están en el hub como .safetensors: facebook/sam2-hiera-large.</translation>
    </message>
    <message>
        <source>Choose another map style.</source>
        <translation>Elija otro estilo de mapa.</translation>
    </message>
    <message>
        <source>Choose one of version 3.10 or newer, with its modules venv and ensurepip; not the Microsoft Store&apos;s, whose files other programs don&apos;t find.</source>
        <translation>Elija uno de la versión 3.10 o posterior, con sus módulos venv y ensurepip; no el de Microsoft Store, cuyos archivos otros programas no encuentran.</translation>
    </message>
    <message>
        <source>Compare it with those in resources/models.</source>
        <translation>Compárelo con los de resources/models.</translation>
    </message>
    <message>
        <source>Get the file in another way, then run: socio models import --prompts FILE</source>
        <translation>Consiga el archivo de otra manera y ejecute: socio models import --prompts ARCHIVO</translation>
    </message>
    <message>
        <source>Get {page}</source>
        <translation>Descargue {page}</translation>
    </message>
    <message>
        <source>Install one from python.org or your system&apos;s packages, not from the Microsoft Store, then try again.</source>
        <translation>Instale uno de python.org o de los paquetes de su sistema, no de Microsoft Store, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It has to be the very file; see docs/models.md for its address.</source>
        <translation>Tiene que ser exactamente ese archivo; su dirección está en docs/models.md.</translation>
    </message>
    <message>
        <source>It is name, class or function.</source>
        <translation>Es name, class o function.</translation>
    </message>
    <message>
        <source>No profile names {path} as a file with prompts.</source>
        <translation>Ningún perfil nombra {path} como archivo con prompts.</translation>
    </message>
    <message>
        <source>Serve a vision-language model; llama.cpp also needs its --mmproj file.</source>
        <translation>Sirva un modelo de visión y lenguaje; llama.cpp necesita además su archivo --mmproj.</translation>
    </message>
    <message>
        <source>Start the server with a context of at least 8,192 tokens; see docs/models.md.</source>
        <translation>Inicie el servidor con un contexto de al menos 8192 tokens; vea docs/models.md.</translation>
    </message>
    <message>
        <source>Take one of Meta&apos;s (ViT-B, L or H), or pull facebook/sam-vit-base.</source>
        <translation>Use uno de Meta (ViT-B, L o H), o descargue facebook/sam-vit-base.</translation>
    </message>
    <message>
        <source>The model {model} of the server at {url} takes no pictures.</source>
        <translation>El modelo {model} del servidor {url} no acepta imágenes.</translation>
    </message>
    <message>
        <source>The prompts are not where the profile says, in {file}: {reason}.</source>
        <translation>Los prompts no están donde dice el perfil, en {file}: {reason}.</translation>
    </message>
    <message>
        <source>The published prompts can&apos;t be downloaded from {address}.</source>
        <translation>Los prompts publicados no se pueden descargar de {address}.</translation>
    </message>
    <message>
        <source>{file} is not the file with the prompts that the profile names.</source>
        <translation>{file} no es el archivo con prompts que nombra el perfil.</translation>
    </message>
    <message>
        <source>{id} has no picture {name}.</source>
        <translation>{id} no tiene imagen {name}.</translation>
    </message>
    <message>
        <source>{id} in {path} has no question, or an id that is no name.</source>
        <translation>{id} en {path} no tiene pregunta, o su id no es un nombre.</translation>
    </message>
    <message>
        <source>{name} is no name of a map style.</source>
        <translation>{name} no es nombre de un estilo de mapa.</translation>
    </message>
    <message>
        <source>{name} stopped after {tokens} of {limit} tokens: its context is too short for two pictures and an answer.</source>
        <translation>{name} se detuvo tras {tokens} de {limit} tokens: su contexto es demasiado corto para dos imágenes y una respuesta.</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of the first SAM that can be used.</source>
        <translation>{path} no es un checkpoint utilizable del primer SAM.</translation>
    </message>
    <message>
        <source>{path} states a level that there is not.</source>
        <translation>{path} indica un nivel que no existe.</translation>
    </message>
    <message>
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>Ejecute de nuevo; si faltaba memoria, elija un área más pequeña.</translation>
    </message>
    <message>
        <source>End its name in {endings}.</source>
        <translation>Termine su nombre en {endings}.</translation>
    </message>
    <message>
        <source>The format of {file} is not known.</source>
        <translation>El formato de {file} no se conoce.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer.</source>
        <translation>Compruebe el SRC de la capa.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una.</translation>
    </message>
    <message>
        <source>Choose the field that says what the places are, or type what to look for.</source>
        <translation>Elija el campo que dice qué son los lugares, o escriba qué buscar.</translation>
    </message>
    <message>
        <source>Install it, or save the layers as a GeoPackage.</source>
        <translation>Instálelo, o guarde las capas como GeoPackage.</translation>
    </message>
    <message>
        <source>No point of {layer} in this area is of a known kind.</source>
        <translation>Ningún punto de {layer} en esta área es de un tipo conocido.</translation>
    </message>
    <message>
        <source>Reading {path} needs {package}, which is not installed here.</source>
        <translation>Para leer {path} hace falta {package}, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>Run, and see what is said then.</source>
        <translation>Ejecute y vea qué se dice entonces.</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage, which may have any number.</source>
        <translation>Guárdelo como GeoPackage, que puede tener cualquier cantidad.</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example in QGIS.</source>
        <translation>Guarde las capas como GeoPackage, por ejemplo en QGIS.</translation>
    </message>
    <message>
        <source>The kinds of the points can&apos;t be read.</source>
        <translation>No se pueden leer los tipos de los puntos.</translation>
    </message>
    <message>
        <source>The layer {layer} has no points here.</source>
        <translation>La capa {layer} no tiene puntos aquí.</translation>
    </message>
    <message>
        <source>The points of {layer} have no place in metres.</source>
        <translation>Los puntos de {layer} no tienen lugar en metros.</translation>
    </message>
    <message>
        <source>The queries can&apos;t be understood.</source>
        <translation>No se pueden interpretar las consultas.</translation>
    </message>
    <message>
        <source>There is no layer of points.</source>
        <translation>No hay ninguna capa de puntos.</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Escriba qué buscar.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as map layers.</source>
        <translation>{path} no se puede leer como capas de mapa.</translation>
    </message>
    <message>
        <source>{path} has {rows} features; {most} are read of such a file.</source>
        <translation>{path} tiene {rows} objetos; de un archivo así se leen {most}.</translation>
    </message>
    <message>
        <source>Take letters of the Latin alphabet, digits, hyphens and underscores.</source>
        <translation>Use letras latinas, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Check the address of the map data server; most end in /api/interpreter.</source>
        <translation>Compruebe la dirección del servidor de datos de mapa; la mayoría termina en /api/interpreter.</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Compruebe la red o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Choose a smaller area, and get the data of a large one in parts.</source>
        <translation>Elija un área más pequeña y obtenga los datos de una grande por partes.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or try again later.</source>
        <translation>Elija un área más pequeña o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Choose another area, or use other map layers.</source>
        <translation>Elija otra área o use otras capas de mapa.</translation>
    </message>
    <message>
        <source>It answers each user only so often: wait some minutes, or choose a smaller area.</source>
        <translation>Responde a cada usuario solo cierto número de veces: espere unos minutos o elija un área más pequeña.</translation>
    </message>
    <message>
        <source>It has too much to do: try again later, or choose a smaller area.</source>
        <translation>Tiene demasiado trabajo: inténtelo más tarde o elija un área más pequeña.</translation>
    </message>
    <message>
        <source>Map data can&apos;t be read.</source>
        <translation>No se pueden leer los datos de mapa.</translation>
    </message>
    <message>
        <source>Map data was written to {file}, but QGIS can&apos;t read it.</source>
        <translation>Los datos de mapa se escribieron en {file}, pero QGIS no puede leerlos.</translation>
    </message>
    <message>
        <source>OpenStreetMap has nothing in this area, by {server}.</source>
        <translation>OpenStreetMap no tiene nada en esta área, según {server}.</translation>
    </message>
    <message>
        <source>The map data of this area is more than {most} MB.</source>
        <translation>Los datos de mapa de esta área superan {most} MB.</translation>
    </message>
    <message>
        <source>The rectangle around the area has {size} km²; map data is read for up to {most} km².</source>
        <translation>El rectángulo alrededor del área tiene {size} km²; los datos de mapa se leen para {most} km² como máximo.</translation>
    </message>
    <message>
        <source>Use an address that begins with https, or a server on this machine.</source>
        <translation>Use una dirección que empiece por https o un servidor en este equipo.</translation>
    </message>
    <message>
        <source>Write it as its owner does; most end in /api/interpreter.</source>
        <translation>Escríbala como la da su propietario; la mayoría termina en /api/interpreter.</translation>
    </message>
    <message>
        <source>{address} is no address of an Overpass server.</source>
        <translation>{address} no es la dirección de un servidor Overpass.</translation>
    </message>
    <message>
        <source>{address} is not encrypted, so that others could read which area you ask for.</source>
        <translation>{address} no está cifrada, y otros podrían leer por qué área pregunta.</translation>
    </message>
    <message>
        <source>{file} exists, and map data is written to a new file.</source>
        <translation>{file} ya existe, y los datos de mapa se escriben en un archivo nuevo.</translation>
    </message>
    <message>
        <source>{server} could not finish: {remark}</source>
        <translation>{server} no pudo terminar: {remark}</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation>{server} no responde.</translation>
    </message>
    <message>
        <source>{server} refused with code {code}.</source>
        <translation>{server} rechazó con el código {code}.</translation>
    </message>
    <message>
        <source>{server} sent something that is no map data.</source>
        <translation>{server} envió algo que no son datos de mapa.</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or get the file in another way, then run: socio models import FILE</source>
        <translation>Compruebe la red y el proxy (HTTPS_PROXY, o la configuración de QGIS), u obtenga el archivo de otra manera y ejecute: socio models import FILE</translation>
    </message>
    <message>
        <source>Choose a folder that `socio models bundle` made, one with config.json and .safetensors files, or the file of an OCR pack as it was published.</source>
        <translation>Elija una carpeta hecha por `socio models bundle`, una con config.json y archivos .safetensors, o el archivo de un paquete de OCR tal como se publicó.</translation>
    </message>
    <message>
        <source>Get it again. If that does not help, something on the way changes files.</source>
        <translation>Vuelva a obtenerlo. Si eso no ayuda, algo en el camino modifica los archivos.</translation>
    </message>
    <message>
        <source>{file} is not the file of {pack} that is known; it is not used.</source>
        <translation>{file} no es el archivo conocido de {pack}; no se usa.</translation>
    </message>
    <message>
        <source>{pack} can&apos;t be downloaded from {address}.</source>
        <translation>No se puede descargar {pack} de {address}.</translation>
    </message>
    <message>
        <source>A Python could not be put into {folder}.</source>
        <translation>No se pudo poner un Python en {folder}.</translation>
    </message>
    <message>
        <source>A download took too long. Check the network, then try again.</source>
        <translation>Una descarga tardó demasiado. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there, and that programs may run from it.</source>
        <translation>Compruebe allí el espacio libre y los permisos, y que se puedan ejecutar programas desde ahí.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in QGIS under Settings, Options, Network; or install a Python yourself.</source>
        <translation>Compruebe la red y el proxy en QGIS, en Configuración, Opciones, Red; o instale usted un Python.</translation>
    </message>
    <message>
        <source>Install one of version 3.10 or newer, then try again.</source>
        <translation>Instale uno de la versión 3.10 o posterior e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Let it end or stop it, then try again.</source>
        <translation>Deje que termine o deténgalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No Python can be fetched for this system ({system}, {machine}).</source>
        <translation>No se puede obtener ningún Python para este sistema ({system}, {machine}).</translation>
    </message>
    <message>
        <source>Nothing could be downloaded from {host}.</source>
        <translation>No se pudo descargar nada de {host}.</translation>
    </message>
    <message>
        <source>Put it there, or leave the folder empty to have it downloaded.</source>
        <translation>Póngalo allí, o no indique ninguna carpeta para que se descargue.</translation>
    </message>
    <message>
        <source>Stop runs that use the engine, then try again.</source>
        <translation>Detenga las ejecuciones que usan el motor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine could not be removed from {folder}.</source>
        <translation>No se pudo eliminar el motor de {folder}.</translation>
    </message>
    <message>
        <source>The engine works, so it was not removed.</source>
        <translation>El motor está trabajando, por lo que no se eliminó.</translation>
    </message>
    <message>
        <source>The folder with the packages has no {file}.</source>
        <translation>La carpeta con los paquetes no tiene {file}.</translation>
    </message>
    <message>
        <source>The server that has Python can&apos;t be reached. Check the network, or install a Python yourself.</source>
        <translation>No se puede acceder al servidor que tiene Python. Compruebe la red o instale usted un Python.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly while it started (code {code}).</source>
        <translation>El motor terminó de forma inesperada mientras se iniciaba (código {code}).</translation>
    </message>
    <message>
        <source>The map can&apos;t be read ahead.</source>
        <translation>El mapa no se puede leer por adelantado.</translation>
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Evaluate on a data set</source>
        <translation>Evaluar con un conjunto de datos</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Pictures of the samples may be sent to the reasoner&apos;s server</source>
        <translation>Las imágenes de las muestras pueden enviarse al servidor del razonador</translation>
    </message>
    <message>
        <source>Number of samples (0: all)</source>
        <translation>Número de muestras (0: todas)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Archivos JSON</translation>
    </message>
    <message>
        <source>Page with charts and pictures</source>
        <translation>Página con gráficos e imágenes</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>Archivos HTML</translation>
    </message>
    <message>
        <source>Folder for the predicted masks</source>
        <translation>Carpeta para las máscaras predichas</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Número de muestras</translation>
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
        <translation>Ejecuta un razonador y un segmentador con las muestras de un conjunto de datos cuyos lugares verdaderos se conocen, y dice cómo de buenos son los polígonos: cIoU, gIoU y F1, con las cifras del artículo al lado.

Conjunto de datos: una carpeta con la estructura de SocioSeg, como la que hace «Crear un conjunto de datos de lugares».
Muestras: tantas, elegidas al azar, siempre las mismas; 0 toma todas.
Estilo del mapa: muestra el archivo map_ESTILO.png de cada muestra en lugar de map.png.
Envío de imágenes: un razonador tras un servidor que no es este equipo necesita este permiso, si no se dio en el panel.
Informe: todas las cifras, y una fila por muestra. Una evaluación cancelada continúa al ejecutarla de nuevo con el mismo informe; el archivo que termina en .part junto a él tiene lo terminado.
Página: lo mismo para personas, con gráficos, y las mejores y peores muestras en imágenes.
Predicciones: una imagen de cada máscara.

El motor debe configurarse una vez en el panel del complemento.</translation>
    </message>
    <message>
        <source>Map style (empty: the samples&apos; own map)</source>
        <translation>Estilo del mapa (vacío: el mapa propio de las muestras)</translation>
    </message>
</context>
<context>
    <name>ExplainTask</name>
    <message>
        <source>Understand the queries</source>
        <translation>Interpretar las consultas</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>Campos de {layer}</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>&amp;Tipo de lugar</translation>
    </message>
    <message>
        <source>&amp;Name of place</source>
        <translation>&amp;Nombre del lugar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic: the values of the fields tell. Your choice is saved with the project.</source>
        <translation>Automático: se deduce de los valores de los campos. Su elección se guarda con el proyecto.</translation>
    </message>
</context>
<context>
    <name>Form</name>
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
        <source>&amp;Imagery</source>
        <translation>&amp;Imagen</translation>
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
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>For models that were not trained to read maps</source>
        <translation>Para modelos que no se entrenaron para leer mapas</translation>
    </message>
    <message>
        <source>Labels, candidates and both stages of the last run</source>
        <translation>Etiquetas, candidatos y ambas etapas de la última ejecución</translation>
    </message>
    <message>
        <source>Let me check the boxes first</source>
        <translation>Déjeme revisar antes los recuadros</translation>
    </message>
    <message>
        <source>Move, add or delete the boxes of each window on the map</source>
        <translation>Mover, añadir o eliminar en el mapa los recuadros de cada ventana</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>Tiempo desde el inicio de la ejecución</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Queries of earlier runs, and others by theme</source>
        <translation>Consultas anteriores y otras por tema</translation>
    </message>
    <message>
        <source>One query a line, such as
Jinan Zoo
schools
places for sport and culture</source>
        <translation>Una consulta por línea, por ejemplo
Zoo de Jinan
escuelas
lugares de deporte y cultura</translation>
    </message>
    <message>
        <source>&amp;What to look for</source>
        <translation>&amp;Qué buscar</translation>
    </message>
    <message>
        <source>&amp;Map layers that name places</source>
        <translation>Capas de &amp;mapa que nombran lugares</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>No program opens web pages here. The help is in {file}</source>
        <translation>Aquí ningún programa abre páginas web. La ayuda está en {file}</translation>
    </message>
</context>
<context>
    <name>KindsTask</name>
    <message>
        <source>Look at the kinds of points</source>
        <translation>Ver los tipos de los puntos</translation>
    </message>
</context>
<context>
    <name>MapData</name>
    <message>
        <source>OpenStreetMap: areas</source>
        <translation>OpenStreetMap: áreas</translation>
    </message>
    <message>
        <source>OpenStreetMap: lines</source>
        <translation>OpenStreetMap: líneas</translation>
    </message>
    <message>
        <source>OpenStreetMap: points</source>
        <translation>OpenStreetMap: puntos</translation>
    </message>
    <message>
        <source>Map data, {rights}</source>
        <translation>Datos de mapa, {rights}</translation>
    </message>
    <message>
        <source>Get map data</source>
        <translation>Obtener datos de mapa</translation>
    </message>
</context>
<context>
    <name>MapDataRow</name>
    <message>
        <source>Get map data...</source>
        <translation>Obtener datos...</translation>
    </message>
    <message>
        <source>Get places and land use of the area as map layers</source>
        <translation>Obtener lugares y usos del suelo del área como capas de mapa</translation>
    </message>
    <message>
        <source>Adds OpenStreetMap&apos;s places and land use of the area as map layers</source>
        <translation>Añade lugares y usos del suelo del área, de OpenStreetMap, como capas de mapa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop getting map data</source>
        <translation>Dejar de obtener datos de mapa</translation>
    </message>
    <message>
        <source>OpenStreetMap&apos;s places and land use come from {server}. It is sent the rectangle around your area and nothing else. The data may be used with the credit {rights} ({licence}).</source>
        <translation>Los lugares y usos del suelo de OpenStreetMap vienen de {server}. Se le envía el rectángulo alrededor de su área y nada más. Los datos pueden usarse con el crédito {rights} ({licence}).</translation>
    </message>
    <message>
        <source>Get map data from the network?</source>
        <translation>¿Obtener datos de mapa de la red?</translation>
    </message>
    <message>
        <source>Waiting for the map data server</source>
        <translation>Esperando al servidor de datos de mapa</translation>
    </message>
    <message>
        <source>The map data server is busy; it is asked again in {amount} s</source>
        <translation>El servidor de datos de mapa está ocupado; se le preguntará de nuevo en {amount} s</translation>
    </message>
    <message>
        <source>{amount} MB of map data read</source>
        <translation>{amount} MB de datos de mapa leídos</translation>
    </message>
    <message>
        <source>{amount} features of map data</source>
        <translation>{amount} objetos de datos de mapa</translation>
    </message>
    <message>
        <source>Map data is here (areas: {areas}, lines: {lines}, points: {points}). The next run reads it.</source>
        <translation>Los datos de mapa están aquí (áreas: {areas}, líneas: {lines}, puntos: {points}). La próxima ejecución los lee.</translation>
    </message>
    <message>
        <source>Left out, since their outlines are broken: {count}.</source>
        <translation>Omitidos porque su contorno está roto: {count}.</translation>
    </message>
</context>
<context>
    <name>MapLayerList</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>Campos de {layer}</translation>
    </message>
    <message>
        <source>Choose the fields that say the kind and the name of places</source>
        <translation>Elegir los campos que dicen el tipo y el nombre de los lugares</translation>
    </message>
</context>
<context>
    <name>MapOffset</name>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>The map fits the imagery</source>
        <translation>El mapa encaja con la imagen</translation>
    </message>
    <message>
        <source>Map of China (GCJ-02)</source>
        <translation>Mapa de China (GCJ-02)</translation>
    </message>
    <message>
        <source>How the map lies on the imagery</source>
        <translation>Cómo está el mapa sobre la imagen</translation>
    </message>
    <message>
        <source>A map that lies beside the imagery is drawn back by as much</source>
        <translation>Un mapa desplazado de la imagen se dibuja corregido en la misma medida</translation>
    </message>
    <message>
        <source>Measure how far the map lies off the imagery</source>
        <translation>Medir cuánto está desplazado el mapa de la imagen</translation>
    </message>
    <message>
        <source>Map lies {offset}</source>
        <translation>Mapa desplazado {offset}</translation>
    </message>
    <message>
        <source>How the map lies can&apos;t be measured here. Compare roads by eye.</source>
        <translation>Aquí no se puede medir cómo está el mapa. Compare las calles a simple vista.</translation>
    </message>
    <message>
        <source>The map fits the imagery.</source>
        <translation>El mapa encaja con la imagen.</translation>
    </message>
    <message>
        <source>The map lies {offset} of the imagery. The next run corrects that.</source>
        <translation>El mapa está desplazado {offset} de la imagen. La próxima ejecución lo corrige.</translation>
    </message>
    <message>
        <source>{metres} m east</source>
        <translation>{metres} m al este</translation>
    </message>
    <message>
        <source>{metres} m west</source>
        <translation>{metres} m al oeste</translation>
    </message>
    <message>
        <source>{metres} m north</source>
        <translation>{metres} m al norte</translation>
    </message>
    <message>
        <source>{metres} m south</source>
        <translation>{metres} m al sur</translation>
    </message>
    <message>
        <source>Map and imagery don&apos;t line up?</source>
        <translation>¿No coinciden el mapa y la imagen?</translation>
    </message>
</context>
<context>
    <name>ModelsBox</name>
    <message>
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>Decir al modelo lo que dicen las etiquetas del mapa</translation>
    </message>
    <message>
        <source>Manage models...</source>
        <translation>Gestionar modelos...</translation>
    </message>
    <message>
        <source>Download, check and remove the models of this machine</source>
        <translation>Descargar, comprobar y quitar los modelos de este equipo</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>&amp;Razonador</translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation>Se&amp;gmentador</translation>
    </message>
    <message>
        <source>The pictures of the area, imagery and map, and the queries will leave this machine. They are sent to

{server}

Shall they be sent? The answer is remembered for this server.</source>
        <translation>Las imágenes del área, imagen y mapa, y las consultas saldrán de este equipo. Se envían a

{server}

¿Enviarlas? La respuesta se recuerda para este servidor.</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <translation>Enviar imágenes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
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
        <source>{model} at {host}</source>
        <translation>{model} en {host}</translation>
    </message>
    <message>
        <source>Server...</source>
        <translation>Servidor...</translation>
    </message>
    <message>
        <source>The server is on this machine: pictures do not leave it.</source>
        <translation>El servidor está en este equipo: las imágenes no salen de él.</translation>
    </message>
    <message>
        <source>Pictures of the area and the queries leave this machine: to {server}</source>
        <translation>Las imágenes del área y las consultas salen de este equipo: a {server}</translation>
    </message>
    <message>
        <source>{name} is not on this machine.</source>
        <translation>{name} no está en este equipo.</translation>
    </message>
    <message>
        <source>Models: pictures leave this machine</source>
        <translation>Modelos: las imágenes salen de este equipo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>They are not encrypted on the way, since the address begins with http.</source>
        <translation>No van cifradas por el camino, ya que la dirección empieza por http.</translation>
    </message>
    <message>
        <source>Get the OCR pack for {script} ({size})...</source>
        <translation>Obtener el paquete de OCR para {script} ({size})...</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models on this machine</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Read all files and compare them with their hashes</source>
        <translation>Leer todos los archivos y compararlos con sus resúmenes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import folder...</source>
        <translation>Importar carpeta...</translation>
    </message>
    <message>
        <source>Address to download from; empty for the Hugging Face hub</source>
        <translation>Dirección de descarga; vacía para el hub de Hugging Face</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Models are kept in {folder}; {free} GB are free there.</source>
        <translation>Los modelos se guardan en {folder}; allí hay {free} GB libres.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Espejo</translation>
    </message>
    <message>
        <source>reasoner</source>
        <translation>razonador</translation>
    </message>
    <message>
        <source>segmenter</source>
        <translation>segmentador</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>se puede descargar</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Install PyTorch first, with the button in the panel&apos;s Models box.</source>
        <translation>Instale primero PyTorch, con el botón de la sección «Modelos» del panel.</translation>
    </message>
    <message>
        <source>Reads all files, and downloads anew what is not right</source>
        <translation>Lee todos los archivos y descarga de nuevo lo que no esté bien</translation>
    </message>
    <message>
        <source>{model}, {size}</source>
        <translation>{model}, {size}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>It is given only to those who accepted its conditions on that page.</source>
        <translation>Solo se da a quienes aceptaron sus condiciones en esa página.</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>Aceptar y descargar</translation>
    </message>
    <message>
        <source>Delete {model} from this machine ({size})?</source>
        <translation>¿Borrar {model} de este equipo ({size})?</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>Carpeta con modelos</translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <translation>Descargando {what}</translation>
    </message>
    <message>
        <source>Reading {what}</source>
        <translation>Leyendo {what}</translation>
    </message>
    <message>
        <source>Deleting {what}</source>
        <translation>Borrando {what}</translation>
    </message>
    <message>
        <source>Copying {what}</source>
        <translation>Copiando {what}</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} GB: {file}</source>
        <translation>%p%, {done} de {total} GB: {file}</translation>
    </message>
    <message>
        <source>Something is wrong; Mend fetches it anew.</source>
        <translation>Algo no está bien; «Reparar» lo descarga de nuevo.</translation>
    </message>
    <message>
        <source>All files are right.</source>
        <translation>Todos los archivos están bien.</translation>
    </message>
    <message>
        <source>on this machine, without its prompts</source>
        <translation>en este equipo, sin sus prompts</translation>
    </message>
    <message>
        <source>With the prompts that it was trained on, licence {licence}:</source>
        <translation>Con los prompts con que se entrenó, licencia {licence}:</translation>
    </message>
    <message>
        <source>Trying {what} on a made-up town</source>
        <translation>Probando {what} en una ciudad inventada</translation>
    </message>
    <message>
        <source>The models work: they found {query} in a made-up town in {seconds} s, with an IoU of {iou} %. They are picked for this project. ({revision})</source>
        <translation>Los modelos funcionan: encontraron {query} en una ciudad inventada en {seconds} s, con un IoU del {iou} %. Quedan elegidos para este proyecto. ({revision})</translation>
    </message>
    <message>
        <source>The models run, but what they drew for {query} in a made-up town has an IoU of {iou} % only. Look closely at their results. ({revision}, {seconds} s)</source>
        <translation>Los modelos se ejecutan, pero lo que dibujaron para {query} en una ciudad inventada tiene un IoU de solo el {iou} %. Revise bien sus resultados. ({revision}, {seconds} s)</translation>
    </message>
    <message>
        <source>The models run, but their answer about {query} in a made-up town could not be read. Verify the model, or take the map reader. ({revision}, {seconds} s)</source>
        <translation>Los modelos se ejecutan, pero su respuesta sobre {query} en una ciudad inventada no se pudo leer. Verifique el modelo o use el lector de mapas. ({revision}, {seconds} s)</translation>
    </message>
    <message>
        <source>as its page says</source>
        <translation>véase su página</translation>
    </message>
    <message>
        <source>Qwen Research License, not for commercial use</source>
        <translation>Qwen Research License, no para uso comercial</translation>
    </message>
    <message>
        <source>Take models from a bundle of another machine, from any model&apos;s folder, or from a folder with files of OCR packs</source>
        <translation>Tomar modelos de un paquete de otro equipo, de la carpeta de un modelo, o de una carpeta con archivos de paquetes de OCR</translation>
    </message>
    <message>
        <source>labels in {script}</source>
        <translation>etiquetas en {script}</translation>
    </message>
    <message>
        <source>From {server}</source>
        <translation>De {server}</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} MB: {file}</source>
        <translation>%p%, {done} de {total} MB: {file}</translation>
    </message>
</context>
<context>
    <name>ModelsSetup</name>
    <message>
        <source>For the CPU, 0.4 GB to download</source>
        <translation>Para la CPU, 0,4 GB por descargar</translation>
    </message>
    <message>
        <source>For the CPU or Apple&apos;s GPU, 0.4 GB to download</source>
        <translation>Para la CPU o la GPU de Apple, 0,4 GB por descargar</translation>
    </message>
    <message>
        <source>For an NVIDIA GPU, 3 GB to download</source>
        <translation>Para una GPU de NVIDIA, 3 GB por descargar</translation>
    </message>
    <message>
        <source>Where models shall run</source>
        <translation>Dónde deben ejecutarse los modelos</translation>
    </message>
    <message>
        <source>Models on this machine need PyTorch, which the engine does not have.</source>
        <translation>Los modelos en este equipo necesitan PyTorch, que el motor no tiene.</translation>
    </message>
    <message>
        <source>Its Python was chosen by SOCIO_ENGINE_PYTHON.</source>
        <translation>Su Python lo eligió SOCIO_ENGINE_PYTHON.</translation>
    </message>
    <message>
        <source>Copy the command that adds it</source>
        <translation>Copiar la orden que lo añade</translation>
    </message>
    <message>
        <source>It is made anew with it; nothing is installed into QGIS.</source>
        <translation>Se crea de nuevo con él; no se instala nada en QGIS.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
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
    <name>OptionsPage</name>
    <message>
        <source>In your own data folder</source>
        <translation>En su propia carpeta de datos</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Carpeta de los modelos</translation>
    </message>
    <message>
        <source>Address to download from</source>
        <translation>Dirección de descarga</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>The plugin&apos;s panel sets it up.</source>
        <translation>El panel del complemento lo configura.</translation>
    </message>
    <message>
        <source>It works with {python}</source>
        <translation>Funciona con {python}</translation>
    </message>
    <message>
        <source>Chosen by {variable}.</source>
        <translation>Elegido por {variable}.</translation>
    </message>
    <message>
        <source>pictures may be sent</source>
        <translation>se permite enviar imágenes</translation>
    </message>
    <message>
        <source>pictures may not be sent</source>
        <translation>no se permite enviar imágenes</translation>
    </message>
    <message>
        <source>has a key</source>
        <translation>con clave</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Servidor Overpass</translation>
    </message>
    <message>
        <source>Map data of OpenStreetMap</source>
        <translation>Datos de mapa de OpenStreetMap</translation>
    </message>
    <message>
        <source>may be asked for the map data of an area</source>
        <translation>se le pueden pedir los datos de mapa de una zona</translation>
    </message>
    <message>
        <source>map tiles may be loaded</source>
        <translation>se pueden cargar teselas de mapa</translation>
    </message>
    <message>
        <source>Deletes the key and takes back the consent</source>
        <translation>Elimina la clave y retira el permiso</translation>
    </message>
    <message>
        <source>Repair or update</source>
        <translation>Reparar o actualizar</translation>
    </message>
    <message>
        <source>Makes it anew for this version of the plugin; the old one stays until the new one works</source>
        <translation>Lo crea de nuevo para esta versión del complemento; el anterior se conserva hasta que el nuevo funcione</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deletes it, with the Python that was fetched for it; models stay</source>
        <translation>Lo elimina junto con el Python obtenido para él; los modelos se conservan</translation>
    </message>
    <message>
        <source>Size on disk: {size}, without models</source>
        <translation>Tamaño en disco: {size}, sin modelos</translation>
    </message>
    <message>
        <source>When you press OK, the panel makes the engine anew.</source>
        <translation>Al pulsar Aceptar, el panel crea de nuevo el motor.</translation>
    </message>
    <message>
        <source>When you press OK, the engine is removed.</source>
        <translation>Al pulsar Aceptar, se elimina el motor.</translation>
    </message>
</context>
<context>
    <name>PointKinds</name>
    <message>
        <source>Left out, since their kind is not known: {left_out} of {points} points.</source>
        <translation>Omitidos, porque su tipo no se conoce: {left_out} de {points} puntos.</translation>
    </message>
</context>
<context>
    <name>PointLayers</name>
    <message>
        <source>Points of a layer</source>
        <translation>Puntos de una capa</translation>
    </message>
    <message>
        <source>Looking at the points of {layer}…</source>
        <translation>Viendo los puntos de {layer}…</translation>
    </message>
</context>
<context>
    <name>PointsToAreasAlgorithm</name>
    <message>
        <source>Points to areas</source>
        <translation>De puntos a áreas</translation>
    </message>
    <message>
        <source>Outlines the places that a layer has as points, and adds their polygons to a GeoPackage. All kinds of places that the points have are looked for.

Points: all of a layer, or the selected ones.
Fields of names and kinds: told by their values where none is chosen here or in the panel.
Map layers: roads, buildings and water say how far a place reaches; roads matter most.
Area: an extent, or the polygons of a layer; without either, what is around the points.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>Delimita los lugares que una capa tiene como puntos y añade sus polígonos a un GeoPackage. Se buscan todos los tipos de lugares que tienen los puntos.

Puntos: todos los de una capa, o los seleccionados.
Campos de nombres y tipos: se deducen de sus valores si no se elige ninguno aquí ni en el panel.
Capas de mapa: las vías, los edificios y el agua dicen hasta dónde llega un lugar; las vías son lo más importante.
Área: una extensión, o los polígonos de una capa; sin ninguna de las dos, lo que rodea los puntos.
Salida: un GeoPackage; en uno existente se actualizan los lugares que ya están, y lo que usted aceptó, editó o rechazó queda como está.

El motor debe instalarse una vez en el panel del complemento.</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Campo con los nombres</translation>
    </message>
    <message>
        <source>Field that says what the places are</source>
        <translation>Campo que dice qué son los lugares</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Kinds of the points: {kinds}</source>
        <translation>Tipos de los puntos: {kinds}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Imagery</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Capas de mapa</translation>
    </message>
    <message>
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>Resolución en metros por píxel (0: automática)</translation>
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
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>Decir al modelo lo que dicen las etiquetas del mapa</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>Cancelado. Lo terminado se conserva.</translation>
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
        <source>GeoPackage for the results</source>
        <translation>GeoPackage para los resultados</translation>
    </message>
    <message>
        <source>Pictures of the area may be sent to the reasoner&apos;s server</source>
        <translation>Las imágenes del área pueden enviarse al servidor del razonador</translation>
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
        <source>Number of places of each query, as JSON</source>
        <translation>Número de lugares de cada consulta, en JSON</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>Cómo terminó la ejecución</translation>
    </message>
    <message>
        <source>What the run has to say</source>
        <translation>Mensajes de la ejecución</translation>
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
    <name>ReadAheadTask</name>
    <message>
        <source>Read the map</source>
        <translation>Leer el mapa</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>Nombre en el mapa</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Entendido como</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
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
        <source>Revision of the models</source>
        <translation>Revisión de los modelos</translation>
    </message>
    <message>
        <source>Metres per pixel</source>
        <translation>Metros por píxel</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>Superficie en m²</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Encontrado el</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Confidence of the model</source>
        <translation>Confianza del modelo</translation>
    </message>
    <message>
        <source>Mapped or inferred</source>
        <translation>Cartografiado o deducido</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se encontró</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>cartografiado</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducido</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Imagery</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Results under review</source>
        <translation>Resultados en revisión</translation>
    </message>
    <message>
        <source>A accepts and R rejects the selected rows. A double click zooms to a place.</source>
        <translation>A acepta y R rechaza las filas seleccionadas. Un doble clic acerca un lugar.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review of a result</source>
        <translation>Revisión de un resultado</translation>
    </message>
    <message>
        <source>{time}: the outline was changed by hand; its area was {area} m² before.</source>
        <translation>{time}: el contorno se cambió a mano; antes su superficie era de {area} m².</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Add or remove parts</source>
        <translation>Añadir o quitar partes</translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation>Editar vértices</translation>
    </message>
    <message>
        <source>Click on the imagery: left adds a part, right (or Shift and left) removes one. Backspace takes a click back, Enter keeps the new outline, Esc drops it.</source>
        <translation>Haga clic en la imagen: izquierdo añade una parte, derecho (o Mayús e izquierdo) quita una. Retroceso deshace un clic, Intro conserva el nuevo contorno, Esc lo descarta.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Export accepted...</source>
        <translation>Exportar aceptados...</translation>
    </message>
    <message>
        <source>To review ({count})</source>
        <translation>Por revisar ({count})</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>Aceptados ({count})</translation>
    </message>
    <message>
        <source>Rejected ({count})</source>
        <translation>Rechazados ({count})</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Todos ({count})</translation>
    </message>
    <message>
        <source>Layer of results</source>
        <translation>Capa de resultados</translation>
    </message>
    <message>
        <source>Which results to step through</source>
        <translation>Qué resultados recorrer</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Go to the result before</source>
        <translation>Ir al resultado anterior</translation>
    </message>
    <message>
        <source>Go to the next result</source>
        <translation>Ir al resultado siguiente</translation>
    </message>
    <message>
        <source>Accept this result</source>
        <translation>Aceptar este resultado</translation>
    </message>
    <message>
        <source>Reject this result</source>
        <translation>Rechazar este resultado</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Volver a hacerlo</translation>
    </message>
    <message>
        <source>Add parts to the outline or remove parts, by clicks</source>
        <translation>Añadir partes al contorno o quitarlas, con clics</translation>
    </message>
    <message>
        <source>Move the outline&apos;s corners with QGIS&apos;s vertex tool</source>
        <translation>Mover los vértices del contorno con la herramienta de vértices de QGIS</translation>
    </message>
    <message>
        <source>Keep the new outline</source>
        <translation>Conservar el nuevo contorno</translation>
    </message>
    <message>
        <source>Drop the new outline</source>
        <translation>Descartar el nuevo contorno</translation>
    </message>
    <message>
        <source>Save the accepted results as a file of their own</source>
        <translation>Guardar los resultados aceptados en un archivo propio</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Mostrar el razonamiento</translation>
    </message>
    <message>
        <source>Show what this result was found by, in Details</source>
        <translation>Mostrar en «Detalles» cómo se encontró este resultado</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Runs...</source>
        <translation>Ejecuciones...</translation>
    </message>
    <message>
        <source>Show this result on the map</source>
        <translation>Mostrar este resultado en el mapa</translation>
    </message>
    <message>
        <source>List the runs of this layer, and take one back</source>
        <translation>Listar las ejecuciones de esta capa y retirar una</translation>
    </message>
    <message>
        <source>Accept all of these</source>
        <translation>Aceptar todos estos</translation>
    </message>
    <message>
        <source>Only results of at least this score</source>
        <translation>Solo resultados con al menos esta puntuación</translation>
    </message>
    <message>
        <source>Accept all that are stepped through and undecided</source>
        <translation>Aceptar todos los recorridos que están sin decidir</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Puntuación desde</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>All queries</source>
        <translation>Todas las consultas</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>Which query&apos;s results to step through</source>
        <translation>De qué consulta recorrer los resultados</translation>
    </message>
    <message>
        <source>Which run&apos;s results to step through</source>
        <translation>De qué ejecución recorrer los resultados</translation>
    </message>
    <message>
        <source>List these results in a table, with pictures of each place</source>
        <translation>Listar estos resultados en una tabla, con imágenes de cada lugar</translation>
    </message>
    <message>
        <source>Show the imagery left of a line on the canvas, and the map right of it</source>
        <translation>Mostrar la imagen a la izquierda de una línea en el lienzo y el mapa a la derecha</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The layer {name} can&apos;t be edited: its file is read-only.</source>
        <translation>La capa {name} no se puede editar: su archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>Move the corners; Save Layer Edits in QGIS&apos;s toolbar keeps them.</source>
        <translation>Mueva los vértices; «Guardar cambios de la capa» en la barra de QGIS los conserva.</translation>
    </message>
    <message>
        <source>Export accepted results</source>
        <translation>Exportar los resultados aceptados</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) exported to {file}</source>
        <translation>
            <numerusform>%n resultado exportado a {file}</numerusform>
            <numerusform>%n resultados exportados a {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>All are reviewed.</source>
        <translation>Todos están revisados.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} de {count}</translation>
    </message>
    <message>
        <source>Query: {query}</source>
        <translation>Consulta: {query}</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Puntuación: {score}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Superficie: {area}</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) accepted. Undo takes that back.</source>
        <translation>
            <numerusform>%n resultado aceptado. Deshacer lo revierte.</numerusform>
            <numerusform>%n resultados aceptados. Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline: as the map layer has it</source>
        <translation>Contorno: como en la capa de mapa</translation>
    </message>
    <message>
        <source>Outline: drawn</source>
        <translation>Contorno: dibujado</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) rejected. Undo takes that back.</source>
        <translation>
            <numerusform>%n resultado rechazado. Deshacer lo revierte.</numerusform>
            <numerusform>%n resultados rechazados. Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the imagery and a map layer on the page Find.</source>
        <translation>Elija la imagen y una capa de mapa en la página «Buscar».</translation>
    </message>
    <message>
        <source>This result can hardly be seen here.</source>
        <translation>Este resultado apenas se ve aquí.</translation>
    </message>
</context>
<context>
    <name>RunsHistory</name>
    <message>
        <source>Earlier runs...</source>
        <translation>Ejecuciones anteriores...</translation>
    </message>
    <message>
        <source>Earlier runs, in QGIS&apos;s history</source>
        <translation>Ejecuciones anteriores, en el historial de QGIS</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>La ejecución ha fallado.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
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
        <source>Double-click the run to ask again.</source>
        <translation>Doble clic en la ejecución para preguntar de nuevo.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
</context>
<context>
    <name>SampleProjects</name>
    <message>
        <source>Open the sample project: a made-up town...</source>
        <translation>Abrir el proyecto de ejemplo: una ciudad inventada...</translation>
    </message>
    <message>
        <source>Open the sample project: a real place, from the network...</source>
        <translation>Abrir el proyecto de ejemplo: un lugar real, desde la red...</translation>
    </message>
    <message>
        <source>The engine draws the town. Set it up at the top of this panel first.</source>
        <translation>El motor dibuja la ciudad. Instálelo primero en la parte superior de este panel.</translation>
    </message>
    <message>
        <source>The imagery comes from basemap.nationalmap.gov ({imagery}), the map from tile.openstreetmap.org ({map}). Both servers see which part of the world you look at. Please do not read large areas from them.</source>
        <translation>La imagen viene de basemap.nationalmap.gov ({imagery}), el mapa de tile.openstreetmap.org ({map}). Ambos servidores ven qué parte del mundo mira. No lea de ellos áreas grandes, por favor.</translation>
    </message>
    <message>
        <source>Load layers from the network?</source>
        <translation>¿Cargar capas desde la red?</translation>
    </message>
    <message>
        <source>Drawing the town</source>
        <translation>Dibujando la ciudad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Aerial image (synthetic)</source>
        <translation>Imagen aérea (sintética)</translation>
    </message>
    <message>
        <source>Town map (synthetic)</source>
        <translation>Mapa de la ciudad (sintético)</translation>
    </message>
    <message>
        <source>Put the sample project into a new folder in</source>
        <translation>Poner el proyecto de ejemplo en una carpeta nueva en</translation>
    </message>
    <message>
        <source>Imagery: {rights}</source>
        <translation>Imagen: {rights}</translation>
    </message>
    <message>
        <source>Map: {rights}</source>
        <translation>Mapa: {rights}</translation>
    </message>
    <message>
        <source>The map comes from tile.openstreetmap.org ({map}). The server sees which part of the world you look at. Please do not read large areas from it.</source>
        <translation>El mapa procede de tile.openstreetmap.org ({map}). El servidor ve qué parte del mundo mira usted. No lea zonas grandes desde él.</translation>
    </message>
</context>
<context>
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>Buscar lugares por consultas</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Sending pictures: a reasoner behind a server that is not this machine needs this consent, unless it was given in the panel.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>Busca los lugares que indican las consultas, en la imagen y el mapa a la vez, y añade sus polígonos a un GeoPackage.

Consultas: una por línea, o separadas por punto y coma: nombres, clases o funciones de lugares, como 'Jinan Zoo', 'schools', 'places for sport and culture'.
Área: una extensión, o los polígonos de una capa; sin ninguna de las dos, la extensión de la imagen.
Resolución del terreno: metros por píxel; 0 elige una.
Envío de imágenes: un razonador tras un servidor que no es este equipo necesita este permiso, si no se dio en el panel.
Salida: un GeoPackage; en uno existente se actualizan los lugares que ya están, y lo que usted aceptó, editó o rechazó queda como está.

El motor debe instalarse una vez en el panel del complemento.</translation>
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
    <message>
        <source>Cancelled: {}</source>
        <translation>Cancelado: {}</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Any server with a vision model that speaks OpenAI&apos;s chat completions: vLLM, SGLang, llama.cpp, Ollama, or a hosted one.</source>
        <translation>Cualquier servidor con un modelo de visión que hable las chat completions de OpenAI: vLLM, SGLang, llama.cpp, Ollama, o uno alojado.</translation>
    </message>
    <message>
        <source>As the server names it</source>
        <translation>Como lo nombra el servidor</translation>
    </message>
    <message>
        <source>Kept in QGIS&apos;s encrypted authentication database</source>
        <translation>Se guarda en la base de autenticación cifrada de QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Asks the server for its models; no picture is sent</source>
        <translation>Pide al servidor sus modelos; no se envía ninguna imagen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>Kept; type another to change it</source>
        <translation>Guardada; escriba otra para cambiarla</translation>
    </message>
    <message>
        <source>None needed on this machine</source>
        <translation>No hace falta en este equipo</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Preguntando...</translation>
    </message>
    <message>
        <source>The server answers, but has no model {model}.</source>
        <translation>El servidor responde, pero no tiene el modelo {model}.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>El servidor responde.</translation>
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
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Another Python, or no network</source>
        <translation>Otro Python, o sin red</translation>
    </message>
    <message>
        <source>Python that makes the environment</source>
        <translation>Python que crea el entorno</translation>
    </message>
    <message>
        <source>The newest on this machine</source>
        <translation>El más reciente de este equipo</translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation>Carpeta con los paquetes</translation>
    </message>
    <message>
        <source>The Python Package Index</source>
        <translation>El Python Package Index</translation>
    </message>
    <message>
        <source>3 GB to download</source>
        <translation>3 GB por descargar</translation>
    </message>
    <message>
        <source>0.4 GB to download</source>
        <translation>0,4 GB por descargar</translation>
    </message>
    <message>
        <source>The embedded map reader</source>
        <translation>El lector de mapas integrado</translation>
    </message>
    <message>
        <source>No GPU, no model, and no picture leaves this machine. About 430 MB.</source>
        <translation>Sin GPU, sin modelo, y ninguna imagen sale de este equipo. Unos 430 MB.</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>The map reader and PyTorch, {size}. Then you choose the models.</source>
        <translation>El lector de mapas y PyTorch, {size}. Después elige los modelos.</translation>
    </message>
    <message>
        <source>A model behind a server</source>
        <translation>Un modelo en un servidor</translation>
    </message>
    <message>
        <source>About 430 MB. Then you enter the server&apos;s address.</source>
        <translation>Unos 430 MB. Después introduce la dirección del servidor.</translation>
    </message>
    <message>
        <source>It is a Python environment of its own, made once from packages of the Python Package Index. Nothing is installed into QGIS. What do you want to begin with?</source>
        <translation>Es un entorno de Python propio, creado una vez con paquetes del Python Package Index. No se instala nada en QGIS. ¿Con qué quiere empezar?</translation>
    </message>
    <message>
        <source>Correct that variable or unset it, then start QGIS again.</source>
        <translation>Corrija esa variable o quítela, y vuelva a iniciar QGIS.</translation>
    </message>
    <message>
        <source>Making a Python environment</source>
        <translation>Creando un entorno de Python</translation>
    </message>
    <message>
        <source>Downloading and installing packages</source>
        <translation>Descargando e instalando paquetes</translation>
    </message>
    <message>
        <source>Trying the engine</source>
        <translation>Probando el motor</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Buscando un Python</translation>
    </message>
    <message>
        <source>SocioReasoner and SAM 2 on this machine&apos;s GPU</source>
        <translation>SocioReasoner y SAM 2 en la GPU de este equipo</translation>
    </message>
    <message>
        <source>PyTorch (3 GB), SocioReasoner-3B (7.5 GB) and SAM 2 (0.9 GB) are downloaded. You see the licences of the models first. No picture leaves this machine.</source>
        <translation>Se descargan PyTorch (3 GB), SocioReasoner-3B (7,5 GB) y SAM 2 (0,9 GB). Antes se muestran las licencias de los modelos. Ninguna imagen sale de este equipo.</translation>
    </message>
    <message>
        <source>Fetch Python</source>
        <translation>Obtener Python</translation>
    </message>
    <message>
        <source>Fetching Python</source>
        <translation>Obteniendo Python</translation>
    </message>
    <message>
        <source>Or let the plugin fetch Python {version}: about {size} MB from {hosts}.</source>
        <translation>O deje que el complemento obtenga Python {version}: unos {size} MB de {hosts}.</translation>
    </message>
    <message>
        <source>Or let the plugin take Python {version} from the folder with packages.</source>
        <translation>O deje que el complemento tome Python {version} de la carpeta con los paquetes.</translation>
    </message>
    <message>
        <source>Its SHA-256 is checked. Only the engine uses it; it is removed with it.</source>
        <translation>Se comprueba su SHA-256. Solo lo usa el motor y se elimina con él.</translation>
    </message>
    <message>
        <source>The engine is made anew; the old one stays until the new one works.</source>
        <translation>El motor se crea de nuevo; el anterior se conserva hasta que el nuevo funcione.</translation>
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
        <source>Drag on the map. Esc stops.</source>
        <translation>Arrastre en el mapa. Esc detiene.</translation>
    </message>
    <message>
        <source>Click the corners on the map; a right click or Enter ends. Backspace takes the last one back, Esc stops.</source>
        <translation>Haga clic en las esquinas en el mapa; clic derecho o Intro termina. Retroceso quita la última, Esc detiene.</translation>
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
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Details are kept for the last run alone, and until QGIS ends.</source>
        <translation>Solo se guardan los detalles de la última ejecución, y hasta que se cierre QGIS.</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>Cancelando...</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Ejecutar después</translation>
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
        <source>The engine is being set up at the top of this panel.</source>
        <translation>El motor se está instalando en la parte superior de este panel.</translation>
    </message>
    <message>
        <source>The file exists: new places are added, and undecided ones that are found again are updated.</source>
        <translation>El archivo existe: se añaden lugares nuevos y se actualizan los no decididos que se encuentren de nuevo.</translation>
    </message>
    <message>
        <source>No result is in view.</source>
        <translation>Ningún resultado está a la vista.</translation>
    </message>
    <message>
        <source>Forget the earlier queries</source>
        <translation>Olvidar las consultas anteriores</translation>
    </message>
    <message>
        <source>No area yet.</source>
        <translation>Aún no hay zona.</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>Eliminar el motor</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>Se eliminó el motor.</translation>
    </message>
</context>
<context>
    <name>SocioPlugin</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle</source>
        <translation>Dibujar el área como rectángulo</translation>
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
    <name>StartBox</name>
    <message>
        <source>Start here, or add layers of your own</source>
        <translation>Empiece aquí o añada sus propias capas</translation>
    </message>
    <message>
        <source>Try the sample town</source>
        <translation>Probar la ciudad de ejemplo</translation>
    </message>
    <message>
        <source>A made-up town with three queries, ready to run</source>
        <translation>Una ciudad inventada con tres consultas, lista para ejecutar</translation>
    </message>
    <message>
        <source>Add imagery</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>A GeoTIFF or another raster of your own</source>
        <translation>Un GeoTIFF u otro ráster propio</translation>
    </message>
    <message>
        <source>Add OpenStreetMap</source>
        <translation>Añadir OpenStreetMap</translation>
    </message>
    <message>
        <source>As a map layer, from the network</source>
        <translation>Como capa de mapa, desde la red</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>escuelas</translation>
    </message>
    <message>
        <source>kindergartens</source>
        <translation>jardines de infancia</translation>
    </message>
    <message>
        <source>universities</source>
        <translation>universidades</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>bibliotecas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>hospitales</translation>
    </message>
    <message>
        <source>clinics</source>
        <translation>clínicas</translation>
    </message>
    <message>
        <source>pharmacies</source>
        <translation>farmacias</translation>
    </message>
    <message>
        <source>places for medical care</source>
        <translation>lugares de atención médica</translation>
    </message>
    <message>
        <source>Green space</source>
        <translation>Zonas verdes</translation>
    </message>
    <message>
        <source>parks</source>
        <translation>parques</translation>
    </message>
    <message>
        <source>gardens</source>
        <translation>jardines</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>bosques</translation>
    </message>
    <message>
        <source>playgrounds</source>
        <translation>parques infantiles</translation>
    </message>
    <message>
        <source>cemeteries</source>
        <translation>cementerios</translation>
    </message>
    <message>
        <source>Sport and culture</source>
        <translation>Deporte y cultura</translation>
    </message>
    <message>
        <source>sports centres</source>
        <translation>centros deportivos</translation>
    </message>
    <message>
        <source>stadiums</source>
        <translation>estadios</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>piscinas</translation>
    </message>
    <message>
        <source>museums</source>
        <translation>museos</translation>
    </message>
    <message>
        <source>places for sport and culture</source>
        <translation>lugares de deporte y cultura</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>railway stations</source>
        <translation>estaciones de tren</translation>
    </message>
    <message>
        <source>bus stations</source>
        <translation>estaciones de autobuses</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>aparcamientos</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>aeropuertos</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>shopping centres</source>
        <translation>centros comerciales</translation>
    </message>
    <message>
        <source>supermarkets</source>
        <translation>supermercados</translation>
    </message>
    <message>
        <source>hotels</source>
        <translation>hoteles</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>restaurantes</translation>
    </message>
    <message>
        <source>industrial areas</source>
        <translation>zonas industriales</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religión</translation>
    </message>
    <message>
        <source>places of worship</source>
        <translation>lugares de culto</translation>
    </message>
    <message>
        <source>churches</source>
        <translation>iglesias</translation>
    </message>
    <message>
        <source>mosques</source>
        <translation>mezquitas</translation>
    </message>
    <message>
        <source>temples</source>
        <translation>templos</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>town halls</source>
        <translation>ayuntamientos</translation>
    </message>
    <message>
        <source>police stations</source>
        <translation>comisarías de policía</translation>
    </message>
    <message>
        <source>fire stations</source>
        <translation>estaciones de bomberos</translation>
    </message>
    <message>
        <source>post offices</source>
        <translation>oficinas de correos</translation>
    </message>
    <message>
        <source>prisons</source>
        <translation>cárceles</translation>
    </message>
</context>
<context>
    <name>Swipe</name>
    <message>
        <source>Imagery</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>TouchUpTask</name>
    <message>
        <source>Touch up an outline</source>
        <translation>Retocar un contorno</translation>
    </message>
</context>
<context>
    <name>TouchUpTool</name>
    <message>
        <source>One moment: the engine still works on the last click.</source>
        <translation>Un momento: el motor aún trabaja en el último clic.</translation>
    </message>
    <message>
        <source>Nothing is left of the outline. Reject the result instead.</source>
        <translation>No queda nada del contorno. Rechace el resultado en su lugar.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>Mirando la imagen</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Understood as: {meanings}</source>
        <translation>Se entiende como: {meanings}</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>“{words}” is not taken into account</source>
        <translation>«{words}» no se tiene en cuenta</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drop the run that was added last</source>
        <translation>Descartar la última ejecución añadida</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait(s)</source>
        <translation>
            <numerusform>%n ejecución espera</numerusform>
            <numerusform>%n ejecuciones esperan</numerusform>
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
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo, aproximadamente</numerusform>
            <numerusform>quedan %n segundos, aproximadamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto, aproximadamente</numerusform>
            <numerusform>quedan %n minutos, aproximadamente</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to check the boxes</source>
        <translation>Esperando a que revise los recuadros</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>%n encontrados hasta ahora</numerusform>
            <numerusform>%n encontrados hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}, step {step} of {total}</source>
        <translation>{stage}, paso {step} de {total}</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
</context>
</TS>
