<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>No polygon is selected.</source>
        <translation>没有选中任何多边形。</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>请在“图层”面板中单击一个多边形图层，并选择其中的要素。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A layer of this run was removed from the project.</source>
        <translation>本次运行所用的一个图层已从工程中移除。</translation>
    </message>
    <message>
        <source>A message is too long.</source>
        <translation>消息过长。</translation>
    </message>
    <message>
        <source>Add a satellite or aerial layer and choose it.</source>
        <translation>请添加卫星或航空影像图层并选择它。</translation>
    </message>
    <message>
        <source>Add the file by Layer, Add Layer, Add Vector Layer.</source>
        <translation>请通过“图层 – 添加图层 – 添加矢量图层”添加该文件。</translation>
    </message>
    <message>
        <source>Assign one: right-click the layer, Layer CRS, Set Layer CRS.</source>
        <translation>请指定坐标系：右键单击图层，“图层坐标系 – 设置图层坐标系”。</translation>
    </message>
    <message>
        <source>Check its source and the network, or leave it out.</source>
        <translation>请检查其数据源和网络，或不使用该图层。</translation>
    </message>
    <message>
        <source>Check the CRS of the project and of the layers.</source>
        <translation>请检查工程和图层的坐标系。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there; stop runs that use the engine.</source>
        <translation>请检查该位置的可用空间和权限，并停止正在使用引擎的运行。</translation>
    </message>
    <message>
        <source>Check the network or the proxy, then try again; the log has the reason.</source>
        <translation>请检查网络或代理后重试；原因见日志。</translation>
    </message>
    <message>
        <source>Check the source of the map layers and the network, or choose other layers.</source>
        <translation>请检查地图图层的数据源和网络，或选择其他图层。</translation>
    </message>
    <message>
        <source>Choose a name ending in .gpkg.</source>
        <translation>请选择以 .gpkg 结尾的文件名。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose at least one layer that shows names or kinds of places.</source>
        <translation>请至少选择一个显示地点名称或类别的图层。</translation>
    </message>
    <message>
        <source>Choose one at the lower right of QGIS.</source>
        <translation>请在 QGIS 右下角选择一个坐标系。</translation>
    </message>
    <message>
        <source>Draw a smaller area or choose a coarser ground resolution.</source>
        <translation>请绘制更小的区域，或选择更粗的地面分辨率。</translation>
    </message>
    <message>
        <source>Draw an area with some width.</source>
        <translation>请绘制有一定宽度的区域。</translation>
    </message>
    <message>
        <source>Draw it where the imagery is, or choose another imagery layer.</source>
        <translation>请在影像范围内绘制，或选择其他影像图层。</translation>
    </message>
    <message>
        <source>Draw one, or take the visible extent.</source>
        <translation>请绘制一个区域，或使用当前可见范围。</translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>请在影像范围内绘制区域，或检查影像的数据源和网络。</translation>
    </message>
    <message>
        <source>Free some space on its disk, then run again.</source>
        <translation>请在磁盘上腾出空间，然后重新运行。</translation>
    </message>
    <message>
        <source>Leave the layers in the project while a run works.</source>
        <translation>运行期间请保留工程中的图层。</translation>
    </message>
    <message>
        <source>No imagery is chosen.</source>
        <translation>尚未选择影像。</translation>
    </message>
    <message>
        <source>No map layer is chosen.</source>
        <translation>尚未选择地图图层。</translation>
    </message>
    <message>
        <source>QGIS draws another extent than asked.</source>
        <translation>QGIS 绘制的范围与请求的不一致。</translation>
    </message>
    <message>
        <source>Reinstall the engine, so that it fits the plugin.</source>
        <translation>请重新安装引擎，使其与插件匹配。</translation>
    </message>
    <message>
        <source>Repair its source, or leave it out.</source>
        <translation>请修复其数据源，或不使用该图层。</translation>
    </message>
    <message>
        <source>Report this as an error.</source>
        <translation>请报告此错误。</translation>
    </message>
    <message>
        <source>Run again, with a smaller area if it happens again.</source>
        <translation>请重新运行；若再次发生，请使用更小的区域。</translation>
    </message>
    <message>
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>请重新运行；若内存不足，请选择更小的区域。</translation>
    </message>
    <message>
        <source>Save or discard them, then run again.</source>
        <translation>请保存或放弃这些编辑，然后重新运行。</translation>
    </message>
    <message>
        <source>Set it up anew.</source>
        <translation>请重新设置。</translation>
    </message>
    <message>
        <source>Set the engine up anew, so that it fits the plugin.</source>
        <translation>请重新设置引擎，使其与插件匹配。</translation>
    </message>
    <message>
        <source>Set the engine up anew.</source>
        <translation>请重新设置引擎。</translation>
    </message>
    <message>
        <source>Set the engine up in the panel.</source>
        <translation>请在面板中设置引擎。</translation>
    </message>
    <message>
        <source>Split them over several runs.</source>
        <translation>请分成多次运行。</translation>
    </message>
    <message>
        <source>The area is not on the Earth.</source>
        <translation>该区域不在地球上。</translation>
    </message>
    <message>
        <source>The area of interest has no place in metres.</source>
        <translation>该区域无法换算为以米为单位的坐标。</translation>
    </message>
    <message>
        <source>The area of interest is empty.</source>
        <translation>感兴趣区域为空。</translation>
    </message>
    <message>
        <source>The engine could not be set up.</source>
        <translation>无法设置引擎。</translation>
    </message>
    <message>
        <source>The engine does not start.</source>
        <translation>引擎无法启动。</translation>
    </message>
    <message>
        <source>The engine is damaged, or of another version than the plugin.</source>
        <translation>引擎已损坏，或与插件版本不符。</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>引擎尚未设置。</translation>
    </message>
    <message>
        <source>The engine sent a malformed message.</source>
        <translation>引擎发送了格式错误的消息。</translation>
    </message>
    <message>
        <source>The engine sent something that is no message.</source>
        <translation>引擎发送的内容不是消息。</translation>
    </message>
    <message>
        <source>The engine&apos;s Python does not start.</source>
        <translation>引擎的 Python 无法启动。</translation>
    </message>
    <message>
        <source>The ground resolution must be above zero.</source>
        <translation>地面分辨率必须大于零。</translation>
    </message>
    <message>
        <source>The imagery shows nothing in this area.</source>
        <translation>影像在该区域没有内容。</translation>
    </message>
    <message>
        <source>The map shows nothing in this area.</source>
        <translation>地图在该区域没有内容。</translation>
    </message>
    <message>
        <source>The project has no CRS.</source>
        <translation>工程没有坐标系。</translation>
    </message>
    <message>
        <source>The run met an error that it does not know.</source>
        <translation>运行遇到未知错误。</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>运行已取消。</translation>
    </message>
    <message>
        <source>The set-up was cancelled.</source>
        <translation>设置已取消。</translation>
    </message>
    <message>
        <source>There is no area of interest.</source>
        <translation>没有感兴趣区域。</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>没有查询。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the details.</source>
        <translation>请重试；若再次发生，请连同详细信息一起报告。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, set the engine up anew.</source>
        <translation>请重试；若再次发生，请重新设置引擎。</translation>
    </message>
    <message>
        <source>Type what to look for, one query a line.</source>
        <translation>请输入要查找的内容，每行一个查询。</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>请更新插件。</translation>
    </message>
    <message>
        <source>Install one from python.org or your system&apos;s packages, then try again.</source>
        <translation>请从 python.org 或系统软件包安装，然后重试。</translation>
    </message>
    <message>
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>未找到 3.10 或更高版本的 Python。</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>请查看日志。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Choose the imagery</source>
        <translation>选择影像</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>绘制矩形</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>绘制多边形</translation>
    </message>
    <message>
        <source>Visible extent</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>选中的要素</translation>
    </message>
    <message>
        <source>Map reader (embedded)</source>
        <translation>地图阅读器（内置）</translation>
    </message>
    <message>
        <source>Classical (embedded)</source>
        <translation>经典方法（内置）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Zoom to results</source>
        <translation>缩放到结果</translation>
    </message>
    <message>
        <source>For example:
Jinan Zoo
schools
places for sport and culture</source>
        <translation>例如：
济南动物园
学校
体育和文化场所</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Save results to</source>
        <translation>结果保存到</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>查询，每行一个</translation>
    </message>
    <message>
        <source>Queries of earlier runs</source>
        <translation>以往运行的查询</translation>
    </message>
    <message>
        <source>Imagery layer</source>
        <translation>影像图层</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>地图图层</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle on the map</source>
        <translation>在地图上绘制矩形区域</translation>
    </message>
    <message>
        <source>Draw the area as a polygon on the map</source>
        <translation>在地图上绘制多边形区域</translation>
    </message>
    <message>
        <source>Use the visible extent as the area</source>
        <translation>使用可见范围作为区域</translation>
    </message>
    <message>
        <source>Use the selected features of the active polygon layer</source>
        <translation>使用活动多边形图层中选中的要素</translation>
    </message>
    <message>
        <source>Reasoner: finds where the places are</source>
        <translation>推理器：找出地点的位置</translation>
    </message>
    <message>
        <source>Segmenter: draws their outlines</source>
        <translation>分割器：绘制地点的轮廓</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>保存结果的 GeoPackage</translation>
    </message>
    <message>
        <source>Find the places; Ctrl+Enter in the query box does the same</source>
        <translation>查找地点；在查询框中按 Ctrl+Enter 亦可</translation>
    </message>
    <message>
        <source>Stop the run and keep what is finished</source>
        <translation>停止运行并保留已完成的部分</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;What to look for, one query a line</source>
        <translation>要查找什么，每行一个查询(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Imagery</source>
        <translation>影像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Map layers, which show what places are</source>
        <translation>地图图层，显示地点是什么(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Area of interest</source>
        <translation>感兴趣区域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save results to</source>
        <translation>结果保存到(&amp;S)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>推理器(&amp;R)</translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation>分割器(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>QueryFilter</name>
    <message>
        <source>Find places by a query</source>
        <translation>按查询查找地点</translation>
    </message>
    <message>
        <source>Find in the visible extent:</source>
        <translation>在可见范围内查找：</translation>
    </message>
</context>
<context>
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>按查询查找地点</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Output: a GeoPackage; an existing one is appended to, never overwritten.

The engine must be set up once in the plugin&apos;s panel, or by &apos;make setup&apos;.</source>
        <translation>同时根据影像和地图查找查询所指的地点，并将其多边形添加到 GeoPackage。

查询：每行一个，或用分号分隔：地点的名称、类别或功能，例如“济南动物园”“学校”“体育和文化场所”。
区域：一个范围，或某图层的多边形；两者都没有时使用影像的范围。
地面分辨率：每像素的米数；0 表示自动选择。
输出：GeoPackage；已有文件会被追加，绝不覆盖。

引擎须先在插件面板中或用“make setup”设置一次。</translation>
    </message>
    <message>
        <source>Area: extent</source>
        <translation>区域：范围</translation>
    </message>
    <message>
        <source>Area: polygons of a layer</source>
        <translation>区域：图层的多边形</translation>
    </message>
    <message>
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>地面分辨率，米/像素（0:自动选择）</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>保存结果的 GeoPackage</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>地图图层</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>推理器</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>分割器</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>找到的地点数</translation>
    </message>
    <message>
        <source>{windows} windows at {gsd} m per pixel</source>
        <translation>{windows} 个窗口，每像素 {gsd} 米</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>已取消。已完成的部分已保留。</translation>
    </message>
</context>
<context>
    <name>SegmentTask</name>
    <message>
        <source>The map shows nothing in {blank} of {total} windows.</source>
        <translation>地图在 {total} 个窗口中的 {blank} 个没有内容。</translation>
    </message>
    <message>
        <source>Find: {}</source>
        <translation>查找：{}</translation>
    </message>
</context>
<context>
    <name>SetupBox</name>
    <message>
        <source>Set up the engine</source>
        <translation>设置引擎</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>设置日志</translation>
    </message>
    <message>
        <source>It is a Python environment of its own, about 400 MB, made once from packages of the Python Package Index. Nothing is installed into QGIS.</source>
        <translation>引擎是一个独立的 Python 环境，约 400 MB，由 Python Package Index 的软件包一次性建立。不会向 QGIS 安装任何内容。</translation>
    </message>
</context>
<context>
    <name>SocioDock</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>社会语义分割</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>引擎已就绪。</translation>
    </message>
    <message>
        <source>Add a layer that shows the names or kinds of places.</source>
        <translation>请添加显示地点名称或类别的图层。</translation>
    </message>
    <message>
        <source>Add imagery and a map to the project, for example from XYZ Tiles in the Browser panel.</source>
        <translation>请向工程添加影像和地图，例如来自“浏览器”面板的 XYZ Tiles。</translation>
    </message>
    <message>
        <source>Drag on the map. Esc stops.</source>
        <translation>在地图上拖动。Esc 停止。</translation>
    </message>
    <message>
        <source>Click the corners on the map; a right click or Enter ends. Backspace takes the last one back, Esc stops.</source>
        <translation>在地图上单击各个角点；右键或 Enter 结束。Backspace 撤回最后一点，Esc 停止。</translation>
    </message>
    <message>
        <source>No area yet. Draw one, or take the visible extent.</source>
        <translation>尚无区域。请绘制一个，或使用可见范围。</translation>
    </message>
    <message>
        <source>The file exists: results are added, nothing is overwritten.</source>
        <translation>文件已存在：结果将追加，不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>No queries yet</source>
        <translation>尚无查询</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>The engine is missing. Set it up at the top of this panel first.</source>
        <translation>缺少引擎。请先在此面板顶部设置。</translation>
    </message>
    <message>
        <source>Stopping; finished windows are kept.</source>
        <translation>正在停止；已完成的窗口会保留。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>A run is under way. Cancel it, or wait until it ends.</source>
        <translation>仍有运行在进行。请取消它，或等待其结束。</translation>
    </message>
</context>
<context>
    <name>SocioProvider</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>社会语义分割</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{area} km², {windows} at {gsd} m per pixel</source>
        <translation>{area} km²，{windows}，每像素 {gsd} 米</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n 个窗口</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>正在启动引擎</translation>
    </message>
    <message>
        <source>Drawing the pictures</source>
        <translation>正在绘制图像</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>正在阅读地图</translation>
    </message>
    <message>
        <source>Looking for the places</source>
        <translation>正在查找地点</translation>
    </message>
    <message>
        <source>Drawing the outlines</source>
        <translation>正在绘制轮廓</translation>
    </message>
    <message>
        <source>Checking on the imagery</source>
        <translation>正在对照影像</translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>正在保存结果</translation>
    </message>
    <message>
        <source>{stage}, window {window} of {total}</source>
        <translation>{stage}，第 {window} 个窗口，共 {total} 个</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>已取消。已完成的部分已保留。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was found until then.</source>
        <translation>已取消。此前没有找到任何结果。</translation>
    </message>
    <message>
        <source>What was finished is kept in {file}.</source>
        <translation>已完成的部分保存在 {file}。</translation>
    </message>
    <message>
        <source>{found} in {seconds} s</source>
        <translation>{found}，用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>Nothing for: {queries}</source>
        <translation>没有找到：{queries}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>找到 %n 个地点</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到任何结果。</translation>
    </message>
    <message>
        <source>Try another wording, a larger area, or a map that shows names.</source>
        <translation>请换一种说法、扩大区域，或使用显示名称的地图。</translation>
    </message>
</context>
</TS>
