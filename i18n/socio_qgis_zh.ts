<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AlignTask</name>
    <message>
        <source>Measure how the map fits</source>
        <translation>测量地图的吻合程度</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>{plan}, about {time}</source>
        <translation>{plan}，约 {time}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} 小时</translation>
    </message>
    <message>
        <source>Warning: {layer} has {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer map.</source>
        <translation>警告：{layer} 为每像素 {gsd} 米，相当于缩放级别 {zoom}，其中没有小地点的名称。请选择更精细的地图。</translation>
    </message>
    <message>
        <source>Warning: the names on {layer} will be drawn {times} times smaller than they are and may be unreadable. Choose a finer ground resolution.</source>
        <translation>警告：{layer} 上的名称将缩小到原来的 1/{times}，可能无法辨认。请选择更精细的地面分辨率。</translation>
    </message>
    <message>
        <source>Warning: the map will be drawn at {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer ground resolution.</source>
        <translation>警告：地图将以每像素 {gsd} 米绘制，相当于缩放级别 {zoom}，其中没有小地点的名称。请选择更精细的地面分辨率。</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} can&apos;t be read off map pictures without an OCR pack. Get it here, or add vector layers with names in their fields.</source>
        <translation>警告：没有 OCR 包就无法从地图图片中读取 {script} 文字的标注。请在此下载，或添加字段中有名称的矢量图层。</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} are read off map pictures only with an OCR pack or Tesseract for it. Otherwise add vector layers with names in their fields.</source>
        <translation>警告：只有具备 {script} 文字的 OCR 包或 Tesseract，才能从地图图片中读取其标注。否则请添加字段中有名称的矢量图层。</translation>
    </message>
</context>
<context>
    <name>BoxesBar</name>
    <message>
        <source>Drag a box to move it, its sides to resize it, empty ground for a new one. Delete or a right click deletes, Enter continues.</source>
        <translation>拖动框可移动，拖动边可调整大小，在空白处拖动可新建。Delete 或右键删除，Enter 继续。</translation>
    </message>
    <message>
        <source>New boxes are for</source>
        <translation>新框属于</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue without asking</source>
        <translation>继续且不再询问</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Edit boxes</source>
        <translation>编辑框</translation>
    </message>
    <message>
        <source>Query that new boxes belong to</source>
        <translation>新框所属的查询</translation>
    </message>
    <message>
        <source>Go on with these boxes</source>
        <translation>用这些框继续</translation>
    </message>
    <message>
        <source>Go on with these boxes, and ask no more in this run</source>
        <translation>用这些框继续，本次运行不再询问</translation>
    </message>
    <message>
        <source>Show the boxes as they were found</source>
        <translation>显示最初找到的框</translation>
    </message>
    <message>
        <source>Take the map tool for boxes again</source>
        <translation>重新使用框的地图工具</translation>
    </message>
    <message>
        <source>Boxes of window {window} of {total}</source>
        <translation>第 {window} 个窗口的框，共 {total} 个窗口</translation>
    </message>
    <message>
        <source>Zoom to the window</source>
        <translation>缩放到窗口</translation>
    </message>
    <message>
        <source>Show the whole window on the map</source>
        <translation>在地图上显示整个窗口</translation>
    </message>
</context>
<context>
    <name>BuildDatasetAlgorithm</name>
    <message>
        <source>Build a data set of places</source>
        <translation>建立地点数据集</translation>
    </message>
    <message>
        <source>Polygons of places</source>
        <translation>地点的多边形</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <source>Field with the function</source>
        <translation>功能字段</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>New folder for the data set</source>
        <translation>数据集的新文件夹</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>{number} dropped: {reason}</source>
        <translation>舍去 {number} 个：{reason}</translation>
    </message>
    <message>
        <source>Makes a data set in the SocioSeg layout, to evaluate or train models on your own places.

Polygons: all places of the area, with fields for what they are called (name), what they are (class) and what they are for (function). One field is enough. A class question means all polygons of that class in its picture, so places that are missing in the layer become errors of the data set.
Map layers: drawn as the project shows them, with their labels.
Map layers in another style: drawn for each sample as well, to measure how a model does on maps of a style that it was not trained on.
Ground resolution: metres per pixel; 0 chooses one that shows most places whole.
Output: a new folder; an existing data set is never overwritten, a build that was stopped goes on.

Places whose name can&apos;t be read on the map, that are too small or too large, or where map and imagery do not fit, are dropped; report.json says which and why.</source>
        <translation>按 SocioSeg 的结构建立数据集，用您自己的地点评估或训练模型。

多边形：区域内的所有地点，字段说明其名称（name）、类别（class）和用途（function）。有一个字段即可。类别问题指其图像中该类的所有多边形，因此图层中缺少的地点会成为数据集的错误。
地图图层：按工程中的样子绘制，包括标注。
另一种样式的地图图层：也会为每个样本绘制，用来衡量模型在未训练过的地图样式上的表现。
地面分辨率：每像素的米数；0 表示自动选择能完整显示大多数地点的值。
输出：一个新文件夹；绝不覆盖已有数据集，中断的建立会继续进行。

名称在地图上无法读出、过小或过大、或地图与影像不吻合的地点会被舍去；report.json 说明是哪些以及原因。</translation>
    </message>
    <message>
        <source>Map layers in another style</source>
        <translation>另一种样式的地图图层</translation>
    </message>
    <message>
        <source>Name of that style</source>
        <translation>该样式的名称</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the last run</source>
        <translation>上次运行的详细信息</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>No labels were read here.</source>
        <translation>此处没有读到标注。</translation>
    </message>
    <message>
        <source>Nothing was found in this window.</source>
        <translation>此窗口中没有找到任何结果。</translation>
    </message>
    <message>
        <source>Labels read</source>
        <translation>读到的标注</translation>
    </message>
    <message>
        <source>First stage, map</source>
        <translation>第一阶段，地图</translation>
    </message>
    <message>
        <source>First stage, imagery</source>
        <translation>第一阶段，影像</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>查询(&amp;Q)</translation>
    </message>
    <message>
        <source>Here is shown what was read and weighed, as soon as a run has begun.</source>
        <translation>运行一开始，此处就会显示读到和权衡的内容。</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>第 {number} 阶段</translation>
    </message>
    <message>
        <source>Labels of points</source>
        <translation>点的标注</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>填充面</translation>
    </message>
    <message>
        <source>network</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>roads and size</source>
        <translation>道路和大小</translation>
    </message>
    <message>
        <source>network with roads</source>
        <translation>神经网络加道路</translation>
    </message>
    <message>
        <source>Boxes checked by hand</source>
        <translation>人工检查过的框</translation>
    </message>
    <message>
        <source>{found} found, {kept} kept as they were, {by_hand} changed or drawn</source>
        <translation>找到 {found} 个，保留 {kept} 个，修改或绘制 {by_hand} 个</translation>
    </message>
    <message>
        <source>Possible outlines, and how certain each is</source>
        <translation>可能的范围及其把握程度</translation>
    </message>
    <message>
        <source>building</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>土地覆盖</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Remove undecided results...</source>
        <translation>移除未决定的结果...</translation>
    </message>
    <message>
        <source>Remove what this run found and nobody has accepted, rejected or edited</source>
        <translation>移除此次运行找到、且无人接受、拒绝或编辑过的结果</translation>
    </message>
    <message>
        <source>Undo the last run...</source>
        <translation>撤销上次运行...</translation>
    </message>
    <message>
        <source>Remove what the last run added, and bring back what it updated</source>
        <translation>移除上次运行添加的结果，并恢复其更新过的结果</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>All results of this run are decided on or edited.</source>
        <translation>此次运行的所有结果均已决定或编辑过。</translation>
    </message>
    <message>
        <source>Results of “{queries}” that will be removed: {count}.</source>
        <translation>“{queries}”将被移除的结果：{count}。</translation>
    </message>
    <message>
        <source>Results that will be as they were before this run: {count}.</source>
        <translation>将恢复到此次运行之前状态的结果：{count}。</translation>
    </message>
    <message>
        <source>What was accepted, rejected or edited stays.</source>
        <translation>已接受、拒绝或编辑过的结果会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed: {removed}. As before the run: {restored}.</source>
        <translation>已移除：{removed}。恢复到运行前：{restored}。</translation>
    </message>
    <message>
        <source>List the runs</source>
        <translation>列出运行</translation>
    </message>
    <message>
        <source>Take back a run</source>
        <translation>撤回一次运行</translation>
    </message>
</context>
<context>
    <name>Errors</name>
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
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>未找到 3.10 或更高版本的 Python。</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>请查看日志。</translation>
    </message>
    <message>
        <source>Accept some first, with A.</source>
        <translation>请先按 A 接受一些结果。</translation>
    </message>
    <message>
        <source>Allow writing to its file, and take the mark Read-only off the layer.</source>
        <translation>请允许写入其文件，并取消该图层的“只读”标记。</translation>
    </message>
    <message>
        <source>Check that no other program has its file open, then try again.</source>
        <translation>请确认没有其他程序打开其文件，然后重试。</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs; QGIS&apos;s proxy settings count.</source>
        <translation>请检查地址以及服务器是否在运行；QGIS 的代理设置也会生效。</translation>
    </message>
    <message>
        <source>Check the address: most end in /v1.</source>
        <translation>请检查地址：大多以 /v1 结尾。</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>请检查密钥。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose it where you find places.</source>
        <translation>请在“查找”页中选择。</translation>
    </message>
    <message>
        <source>Edit it by hand.</source>
        <translation>请手动编辑。</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or set SOCIO_API_KEY before QGIS starts.</source>
        <translation>请输入 QGIS 的主密码，或在启动 QGIS 之前设置 SOCIO_API_KEY。</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or type the key again under Server.</source>
        <translation>请输入 QGIS 的主密码，或在“服务器”中重新输入密钥。</translation>
    </message>
    <message>
        <source>It was stopped; what was downloaded is kept.</source>
        <translation>已停止；已下载的部分会保留。</translation>
    </message>
    <message>
        <source>No result is accepted yet.</source>
        <translation>尚未接受任何结果。</translation>
    </message>
    <message>
        <source>Run once in the panel and agree there, or set SEND_PICTURES in Processing.</source>
        <translation>请先在面板中运行一次并同意，或在“处理”中设置 SEND_PICTURES。</translation>
    </message>
    <message>
        <source>Take them out; the key has a field of its own.</source>
        <translation>请将其删除；密钥有单独的输入框。</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in QGIS&apos;s authentication database.</source>
        <translation>无法将密钥保存到 QGIS 的身份验证数据库。</translation>
    </message>
    <message>
        <source>The model has no name.</source>
        <translation>模型没有名称。</translation>
    </message>
    <message>
        <source>The outline can&apos;t be changed.</source>
        <translation>无法修改轮廓。</translation>
    </message>
    <message>
        <source>The server answers, but names no models.</source>
        <translation>服务器有应答，但没有列出任何模型。</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation>服务器拒绝了该密钥。</translation>
    </message>
    <message>
        <source>The server&apos;s address has a user name or password in it.</source>
        <translation>服务器地址中含有用户名或密码。</translation>
    </message>
    <message>
        <source>The server&apos;s key can&apos;t be read from QGIS&apos;s authentication database.</source>
        <translation>无法从 QGIS 的身份验证数据库读取服务器的密钥。</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>这不是服务器地址。</translation>
    </message>
    <message>
        <source>Write it with its beginning and version, for example http://127.0.0.1:8000/v1.</source>
        <translation>请写出开头和版本，例如 http://127.0.0.1:8000/v1。</translation>
    </message>
    <message>
        <source>Write the name that the server knows it by.</source>
        <translation>请填写服务器所用的模型名称。</translation>
    </message>
    <message>
        <source>Choose another map layer.</source>
        <translation>请选择其他地图图层。</translation>
    </message>
    <message>
        <source>Look at it yourself.</source>
        <translation>请自行查看。</translation>
    </message>
    <message>
        <source>The fit can&apos;t be measured.</source>
        <translation>无法测量吻合程度。</translation>
    </message>
    <message>
        <source>The map lies too far off the imagery.</source>
        <translation>地图与影像偏离过大。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Make it again in another folder.</source>
        <translation>请在其他文件夹中重新创建。</translation>
    </message>
    <message>
        <source>A certificate is not trusted. Where a proxy has one of its own, let SSL_CERT_FILE name it.</source>
        <translation>证书不受信任。若代理使用自己的证书，请用 SSL_CERT_FILE 指定。</translation>
    </message>
    <message>
        <source>A package for this Python is missing. Choose another Python; a folder with packages must be made for the same one.</source>
        <translation>缺少适用于此 Python 的软件包。请选择其他 Python；软件包文件夹必须是为同一 Python 制作的。</translation>
    </message>
    <message>
        <source>A package is not the one that was locked: a proxy or mirror may have changed it.</source>
        <translation>某个软件包与锁定的不一致：可能被代理或镜像更改。</translation>
    </message>
    <message>
        <source>The Python Package Index can&apos;t be reached. Check the network, or set the packages up from a folder. What was downloaded is kept.</source>
        <translation>无法连接 Python Package Index。请检查网络，或从文件夹安装软件包。已下载的部分会保留。</translation>
    </message>
    <message>
        <source>The chosen Python can&apos;t make environments.</source>
        <translation>所选的 Python 无法创建环境。</translation>
    </message>
    <message>
        <source>The disk is full: free 1 GB, try again.</source>
        <translation>磁盘已满：请腾出 1 GB 后重试。</translation>
    </message>
    <message>
        <source>The proxy refused. Check it in QGIS under Settings, Options, Network.</source>
        <translation>代理拒绝了请求。请在 QGIS 的“设置 – 选项 – 网络”中检查。</translation>
    </message>
    <message>
        <source>This Python can&apos;t make environments: install python3-venv, or choose another Python.</source>
        <translation>此 Python 无法创建环境：请安装 python3-venv，或选择其他 Python。</translation>
    </message>
    <message>
        <source>Writing was refused. Look at the folder&apos;s permissions, or whether a virus scanner stopped it.</source>
        <translation>写入被拒绝。请查看文件夹的权限，或是否被病毒扫描程序阻止。</translation>
    </message>
    <message>
        <source>Reinstall the engine.</source>
        <translation>请重新安装引擎。</translation>
    </message>
    <message>
        <source>The engine&apos;s boxes can&apos;t be read.</source>
        <translation>无法读取引擎给出的框。</translation>
    </message>
    <message>
        <source>Pictures of the area would leave this machine, to {server}, and you have not agreed.</source>
        <translation>该区域的图片将离开本机，发送到 {server}，而您尚未同意。</translation>
    </message>
    <message>
        <source>The area needs {count} windows.</source>
        <translation>该区域需要 {count} 个窗口。</translation>
    </message>
    <message>
        <source>The area of interest lies outside the imagery ({layers}).</source>
        <translation>感兴趣区域位于影像（{layers}）之外。</translation>
    </message>
    <message>
        <source>The engine could not be put into {folder}.</source>
        <translation>无法将引擎放入 {folder}。</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (code {code}).</source>
        <translation>引擎意外终止（代码 {code}）。</translation>
    </message>
    <message>
        <source>The engine has not answered for {seconds} seconds and was ended.</source>
        <translation>引擎已 {seconds} 秒没有响应，现已终止。</translation>
    </message>
    <message>
        <source>The files of the sample project in {folder} can&apos;t be read.</source>
        <translation>无法读取 {folder} 中示例工程的文件。</translation>
    </message>
    <message>
        <source>The folder for temporary files, {folder}, can&apos;t be written.</source>
        <translation>无法写入临时文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be changed.</source>
        <translation>无法修改图层 {layer}。</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be read.</source>
        <translation>无法读取图层 {layer}。</translation>
    </message>
    <message>
        <source>The layer {layer} has edits that are not saved.</source>
        <translation>图层 {layer} 有未保存的编辑。</translation>
    </message>
    <message>
        <source>The layer {layer} has no CRS.</source>
        <translation>图层 {layer} 没有坐标系。</translation>
    </message>
    <message>
        <source>The results were written to {file}, but QGIS can&apos;t read them.</source>
        <translation>结果已写入 {file}，但 QGIS 无法读取。</translation>
    </message>
    <message>
        <source>The review could not be saved in the layer {layer}.</source>
        <translation>无法将审核结果保存到图层 {layer}。</translation>
    </message>
    <message>
        <source>The town could not be drawn. {reason}</source>
        <translation>无法绘制城镇。{reason}</translation>
    </message>
    <message>
        <source>There are {count} queries; a run takes {most}.</source>
        <translation>共有 {count} 个查询；一次运行最多 {most} 个。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>无法读取 {file}。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation>无法写入 {file}。</translation>
    </message>
    <message>
        <source>{file} exists, and nothing is overwritten.</source>
        <translation>{file} 已存在，不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>{file} is no GeoPackage.</source>
        <translation>{file} 不是 GeoPackage。</translation>
    </message>
    <message>
        <source>Draw a smaller area.</source>
        <translation>请绘制更小的区域。</translation>
    </message>
    <message>
        <source>The area of interest is too large.</source>
        <translation>感兴趣区域过大。</translation>
    </message>
    <message>
        <source>That change stays; the step is left out.</source>
        <translation>该更改将保留，此步骤被跳过。</translation>
    </message>
    <message>
        <source>This result was changed by another tool meanwhile.</source>
        <translation>此结果在此期间已被其他工具更改。</translation>
    </message>
    <message>
        <source>Draw it where the map is, or choose another map layer.</source>
        <translation>请在地图所在处绘制，或选择其他地图图层。</translation>
    </message>
    <message>
        <source>The area of interest lies outside the map ({layers}).</source>
        <translation>目标区域位于地图（{layers}）之外。</translation>
    </message>
    <message>
        <source>The imagery covers {percent} percent of the area; the rest is left out.</source>
        <translation>影像覆盖该区域的 {percent}%；其余部分不处理。</translation>
    </message>
    <message>
        <source>The layer {layer} was removed from the project during the run.</source>
        <translation>运行期间图层 {layer} 已从工程中移除。</translation>
    </message>
    <message>
        <source>The map covers {percent} percent of the area; the rest is left out.</source>
        <translation>地图覆盖该区域的 {percent}%；其余部分不处理。</translation>
    </message>
    <message>
        <source>The run can&apos;t be taken back.</source>
        <translation>无法撤回该运行。</translation>
    </message>
    <message>
        <source>The runs can&apos;t be listed.</source>
        <translation>无法列出运行。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>请在影像范围内绘制区域，或检查影像的数据源和网络。</translation>
    </message>
    <message>
        <source>The imagery shows nothing in this area.</source>
        <translation>影像在该区域没有内容。</translation>
    </message>
    <message>
        <source>A data set has the layout SPLIT/ID/{sat,map,mask}.png, question.json, or parquet files whose names begin with {split}.</source>
        <translation>数据集的结构为 SPLIT/ID/{sat,map,mask}.png 和 question.json，或名称以 {split} 开头的 Parquet 文件。</translation>
    </message>
    <message>
        <source>A file can&apos;t be made beside {file}: {reason}.</source>
        <translation>无法在 {file} 旁创建文件：{reason}。</translation>
    </message>
    <message>
        <source>A file can&apos;t be used: {reason}.</source>
        <translation>无法使用文件：{reason}。</translation>
    </message>
    <message>
        <source>A map feature can&apos;t be read.</source>
        <translation>无法读取某个地图要素。</translation>
    </message>
    <message>
        <source>A message of type {type} came without {key}.</source>
        <translation>类型为 {type} 的消息缺少 {key}。</translation>
    </message>
    <message>
        <source>A message of type {type} is not known.</source>
        <translation>类型为 {type} 的消息未知。</translation>
    </message>
    <message>
        <source>A picture from QGIS can&apos;t be read.</source>
        <translation>无法读取来自 QGIS 的图像。</translation>
    </message>
    <message>
        <source>A picture has another size than asked.</source>
        <translation>图像的大小与要求不符。</translation>
    </message>
    <message>
        <source>A picture has the impossible form {form}.</source>
        <translation>图像的形状 {form} 不可能存在。</translation>
    </message>
    <message>
        <source>A point lies outside of the picture.</source>
        <translation>有一个点位于图像之外。</translation>
    </message>
    <message>
        <source>A worker ended, most often for lack of memory.</source>
        <translation>一个进程已终止，多半是因为内存不足。</translation>
    </message>
    <message>
        <source>About {fitting} billion would fit. A server (openai:URL#MODEL) or the map reader need no such memory.</source>
        <translation>约 {fitting}×10⁹ 个参数可以放下。服务器（openai:URL#MODEL）或地图阅读器不需要这些内存。</translation>
    </message>
    <message>
        <source>Accept them on {page}, then run: {login}</source>
        <translation>请在 {page} 接受条件，然后运行：{login}</translation>
    </message>
    <message>
        <source>Add it, or remove the folder.</source>
        <translation>请补上它，或删除该文件夹。</translation>
    </message>
    <message>
        <source>Add one; see docs/models.md.</source>
        <translation>请添加一个；参见 docs/models.md。</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose another place.</source>
        <translation>请允许写入该文件夹，或选择其他位置。</translation>
    </message>
    <message>
        <source>Another run is writing {file}.</source>
        <translation>另一个运行正在写入 {file}。</translation>
    </message>
    <message>
        <source>Assign one in QGIS.</source>
        <translation>请在 QGIS 中指定一个。</translation>
    </message>
    <message>
        <source>Call set_image first.</source>
        <translation>请先调用 set_image。</translation>
    </message>
    <message>
        <source>Check how it is written; for a private one run: {login}</source>
        <translation>请检查拼写；若为私有，请运行：{login}</translation>
    </message>
    <message>
        <source>Check its address and that it runs; a busy one may need more time.</source>
        <translation>请检查其地址以及服务器是否在运行；繁忙的服务器可能需要更长时间。</translation>
    </message>
    <message>
        <source>Check its free space.</source>
        <translation>请检查其可用空间。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>请检查其名称。</translation>
    </message>
    <message>
        <source>Check its permissions and its disk, or let {variable} name another folder.</source>
        <translation>请检查其权限和磁盘，或在 {variable} 中指定其他文件夹。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check permissions and free space, then try again: what is finished is kept.</source>
        <translation>请检查权限和可用空间，然后重试：已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Check that its folder is complete and has its weights as .safetensors files.</source>
        <translation>请检查其文件夹是否完整，且权重为 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Check that the address ends as the server&apos;s manual says, most often in /v1.</source>
        <translation>请检查地址结尾是否符合服务器手册的说明，大多为 /v1。</translation>
    </message>
    <message>
        <source>Check that the folder holds encoder.onnx and decoder.onnx, complete.</source>
        <translation>请检查文件夹中是否有完整的 encoder.onnx 和 decoder.onnx。</translation>
    </message>
    <message>
        <source>Check that this is the right kind of model and that its download is complete.</source>
        <translation>请检查模型种类是否正确，以及下载是否完整。</translation>
    </message>
    <message>
        <source>Check the CRS of the project, then draw the area again.</source>
        <translation>请检查工程的坐标参照系，然后重新绘制区域。</translation>
    </message>
    <message>
        <source>Check the address and that the server offers the model {model}.</source>
        <translation>请检查地址，以及服务器是否提供模型 {model}。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or name a mirror (HF_ENDPOINT). Then try again: what was downloaded is kept.</source>
        <translation>请检查网络和代理（HTTPS_PROXY 或 QGIS 的设置），或指定镜像（HF_ENDPOINT）。然后重试：已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Choose a data set that has them.</source>
        <translation>请选择含有这种文件的数据集。</translation>
    </message>
    <message>
        <source>Choose a finer resolution, or imagery and a map that show more of the same ground.</source>
        <translation>请选择更精细的分辨率，或选择显示更多相同地面的影像和地图。</translation>
    </message>
    <message>
        <source>Choose a layer with polygons of places.</source>
        <translation>请选择含有地点多边形的图层。</translation>
    </message>
    <message>
        <source>Choose a model that has them; weights in .bin or .pt files can run code.</source>
        <translation>请选择含有这些文件的模型；.bin 或 .pt 文件中的权重可能执行代码。</translation>
    </message>
    <message>
        <source>Choose a satellite or aerial layer.</source>
        <translation>请选择卫星或航空影像图层。</translation>
    </message>
    <message>
        <source>Choose a smaller area, or fewer map layers.</source>
        <translation>请选择更小的区域，或更少的地图图层。</translation>
    </message>
    <message>
        <source>Choose another file, or allow writing to it.</source>
        <translation>请选择其他文件，或允许写入该文件。</translation>
    </message>
    <message>
        <source>Choose another file, or repair this one.</source>
        <translation>请选择其他文件，或修复该文件。</translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation>请选择其他文件；该文件保持原样。</translation>
    </message>
    <message>
        <source>Choose another path, or check permissions and free space.</source>
        <translation>请选择其他路径，或检查权限和可用空间。</translation>
    </message>
    <message>
        <source>Choose another result.</source>
        <translation>请选择其他结果。</translation>
    </message>
    <message>
        <source>Choose another split.</source>
        <translation>请选择数据集的其他划分。</translation>
    </message>
    <message>
        <source>Choose imagery that covers it, or check its source and the network.</source>
        <translation>请选择覆盖它的影像，或检查其数据源和网络。</translation>
    </message>
    <message>
        <source>Choose layers of one area, and check their CRS.</source>
        <translation>请选择同一区域的图层，并检查其坐标参照系。</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>请从以下选项中选择：{choices}。</translation>
    </message>
    <message>
        <source>Choose one with --layer.</source>
        <translation>请用 --layer 选择一个。</translation>
    </message>
    <message>
        <source>Choose the field with the name, the class or the function of the places.</source>
        <translation>请选择含有地点名称、类别或功能的字段。</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>请在“图层”面板中单击一个多边形图层，并选择其中的要素。</translation>
    </message>
    <message>
        <source>Click closer to the place.</source>
        <translation>请在更靠近该地点处单击。</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, ask fewer queries at once, or take a smaller model.</source>
        <translation>请关闭使用 GPU 的其他程序，减少同时进行的查询，或使用更小的模型。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>Compare it with the profiles in resources/models.</source>
        <translation>请与 resources/models 中的配置对照。</translation>
    </message>
    <message>
        <source>Compare reports of the same data set and split.</source>
        <translation>请比较同一数据集和同一划分的报告。</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder in the options.</source>
        <translation>请连接该驱动器，或在选项中选择其他文件夹。</translation>
    </message>
    <message>
        <source>Copy it anew, without spaces.</source>
        <translation>请重新复制，不要带空格。</translation>
    </message>
    <message>
        <source>Do not use it before its owner has explained that.</source>
        <translation>在其所有者说明原因之前，请勿使用。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Download it again; if that does not help, the mirror or the network changes files.</source>
        <translation>请重新下载；若仍无效，则镜像或网络更改了文件。</translation>
    </message>
    <message>
        <source>Download one first.</source>
        <translation>请先下载一个。</translation>
    </message>
    <message>
        <source>Downloads need huggingface_hub, not installed here.</source>
        <translation>下载需要 huggingface_hub，此处未安装。</translation>
    </message>
    <message>
        <source>Draw it again, or repair its geometry.</source>
        <translation>请重新绘制，或修复其几何图形。</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>请重新绘制。</translation>
    </message>
    <message>
        <source>Draw it on the same grid.</source>
        <translation>请在同一格网上绘制。</translation>
    </message>
    <message>
        <source>Draw the mask on the satellite picture&apos;s grid.</source>
        <translation>请在卫星图像的格网上绘制掩膜。</translation>
    </message>
    <message>
        <source>End what uses the model, QGIS&apos;s engine for example, then try again.</source>
        <translation>请结束使用该模型的程序，例如 QGIS 的引擎，然后重试。</translation>
    </message>
    <message>
        <source>Every sample failed, the first with:</source>
        <translation>所有样本均失败，第一个的原因是：</translation>
    </message>
    <message>
        <source>Export them anew: socio models export-onnx --help</source>
        <translation>请重新导出：socio models export-onnx --help</translation>
    </message>
    <message>
        <source>Free some space, or let {variable} name a folder on another disk.</source>
        <translation>请释放空间，或在 {variable} 中指定其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Free some space, then run again.</source>
        <translation>请释放空间，然后重新运行。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放空间，然后重试。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请释放空间。</translation>
    </message>
    <message>
        <source>Give --json another file, or remove this one to begin anew.</source>
        <translation>请为 --json 指定其他文件，或删除该文件以重新开始。</translation>
    </message>
    <message>
        <source>Give a new folder, or an empty one.</source>
        <translation>请指定新的或空的文件夹。</translation>
    </message>
    <message>
        <source>Give a new folder, or the same layers and settings to go on.</source>
        <translation>请指定新文件夹；若要继续，请使用相同的图层和设置。</translation>
    </message>
    <message>
        <source>Give a new folder: a data set is never overwritten.</source>
        <translation>请指定新文件夹：数据集从不被覆盖。</translation>
    </message>
    <message>
        <source>Give the folder of one, or get it from the hub: socio dataset pull --id {id}.</source>
        <translation>请指定数据集的文件夹，或从 hub 下载：socio dataset pull --id {id}</translation>
    </message>
    <message>
        <source>Give the folder of one.</source>
        <translation>请指定数据集的文件夹。</translation>
    </message>
    <message>
        <source>Give the path of a GeoJSON file.</source>
        <translation>请给出 GeoJSON 文件的路径。</translation>
    </message>
    <message>
        <source>Give the path of a GeoPackage.</source>
        <translation>请给出 GeoPackage 的路径。</translation>
    </message>
    <message>
        <source>Give the path of a report.</source>
        <translation>请给出报告的路径。</translation>
    </message>
    <message>
        <source>Give {kind}: a model of type {types}.</source>
        <translation>请为 {kind}: 指定类型为 {types} 的模型。</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE forbids downloads.</source>
        <translation>HF_HUB_OFFLINE 禁止下载。</translation>
    </message>
    <message>
        <source>If HF_ENDPOINT names a mirror, try another one.</source>
        <translation>若 HF_ENDPOINT 指向镜像，请尝试其他镜像。</translation>
    </message>
    <message>
        <source>Imagery and map share less ground than one window of {side_m} m.</source>
        <translation>影像和地图共有的地面小于一个 {side_m} 米的窗口。</translation>
    </message>
    <message>
        <source>Install it: &quot;{python}&quot; -m pip install pyarrow</source>
        <translation>请安装：&quot;{python}&quot; -m pip install pyarrow</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>请重新安装插件。</translation>
    </message>
    <message>
        <source>It is a JSON object with &quot;problem&quot;, and perhaps &quot;level&quot;, &quot;gsd_m&quot;, &quot;extent_epsg3857&quot;.</source>
        <translation>它是一个 JSON 对象，含有 &quot;problem&quot;，可能还有 &quot;level&quot;、&quot;gsd_m&quot;、&quot;extent_epsg3857&quot;。</translation>
    </message>
    <message>
        <source>It says: {reply}</source>
        <translation>服务器的回应：{reply}</translation>
    </message>
    <message>
        <source>It wants to send you elsewhere: {place}</source>
        <translation>它要将您转到别处：{place}</translation>
    </message>
    <message>
        <source>It would fit with 4-bit weights. A server (openai:URL#MODEL) or the map reader need no such memory. Run: &quot;{python}&quot; -m pip install bitsandbytes accelerate</source>
        <translation>使用 4 位权重可以放下。服务器（openai:URL#MODEL）或地图阅读器不需要这些内存。请运行：&quot;{python}&quot; -m pip install bitsandbytes accelerate</translation>
    </message>
    <message>
        <source>Its columns are id, problem, {columns}.</source>
        <translation>其列为 id、problem、{columns}。</translation>
    </message>
    <message>
        <source>Its layers: none.</source>
        <translation>其图层：无。</translation>
    </message>
    <message>
        <source>Its layers: {layers}.</source>
        <translation>其图层：{layers}。</translation>
    </message>
    <message>
        <source>Keep the outline first.</source>
        <translation>请先保留轮廓。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请去掉它。</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>请查看服务器的日志。</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log; it may have run out of memory.</source>
        <translation>请查看服务器的日志；可能内存不足。</translation>
    </message>
    <message>
        <source>Make it with `socio evaluate DATASET --json FILE`.</source>
        <translation>请用 `socio evaluate DATASET --json FILE` 生成。</translation>
    </message>
    <message>
        <source>Make the bundle again, or download the model.</source>
        <translation>请重新制作模型包，或下载该模型。</translation>
    </message>
    <message>
        <source>Memory ran out while {name} worked.</source>
        <translation>{name} 工作时内存耗尽。</translation>
    </message>
    <message>
        <source>Models on this machine need {missing}, not installed here.</source>
        <translation>在本机运行模型需要 {missing}，此处未安装。</translation>
    </message>
    <message>
        <source>Name the folder after its model, or add a profile for it; see docs/models.md.</source>
        <translation>请以模型名称命名文件夹，或为其添加配置；参见 docs/models.md。</translation>
    </message>
    <message>
        <source>Name the folder with letters, digits, dots, hyphens and underscores.</source>
        <translation>文件夹名称请使用字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: none.</source>
        <translation>请用 --name-field、--class-field、--function-field 指定。现有字段：无。</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: {known}.</source>
        <translation>请用 --name-field、--class-field、--function-field 指定。现有字段：{known}。</translation>
    </message>
    <message>
        <source>No field of the polygons is chosen.</source>
        <translation>未选择多边形的字段。</translation>
    </message>
    <message>
        <source>No place can become a sample.</source>
        <translation>没有地点可以成为样本。</translation>
    </message>
    <message>
        <source>No polygon is selected.</source>
        <translation>没有选中任何多边形。</translation>
    </message>
    <message>
        <source>No sample can be used, the first for this:</source>
        <translation>没有可用的样本，第一个的原因是：</translation>
    </message>
    <message>
        <source>No sample passed the checks.</source>
        <translation>没有样本通过检查。</translation>
    </message>
    <message>
        <source>Only map-reader has {abilities} to leave out.</source>
        <translation>只有 map-reader 有 {abilities} 可以去掉。</translation>
    </message>
    <message>
        <source>Polygons, imagery and map do not show the same ground.</source>
        <translation>多边形、影像和地图显示的不是同一地面。</translation>
    </message>
    <message>
        <source>Put the server&apos;s key into SOCIO_API_KEY, or into the panel&apos;s server settings.</source>
        <translation>请将服务器的密钥放入 SOCIO_API_KEY，或面板的服务器设置中。</translation>
    </message>
    <message>
        <source>Reading parquet files needs pyarrow, not installed here.</source>
        <translation>读取 Parquet 文件需要 pyarrow，此处未安装。</translation>
    </message>
    <message>
        <source>Remove it first.</source>
        <translation>请先将其删除。</translation>
    </message>
    <message>
        <source>Remove the model&apos;s folder, then get it again.</source>
        <translation>请删除该模型的文件夹，然后重新获取。</translation>
    </message>
    <message>
        <source>Replace it, or remove the sample.</source>
        <translation>请替换它，或删除该样本。</translation>
    </message>
    <message>
        <source>Row {row} of group {group} in {path} has no {column}.</source>
        <translation>{path} 中组 {group} 的第 {row} 行没有 {column}。</translation>
    </message>
    <message>
        <source>Run again without checking.</source>
        <translation>请不经检查重新运行。</translation>
    </message>
    <message>
        <source>Run it in a server of your own and use openai:URL#MODEL.</source>
        <translation>请在您自己的服务器上运行它，并使用 openai:URL#MODEL。</translation>
    </message>
    <message>
        <source>Run: &quot;{python}&quot; -m pip install {requirement}</source>
        <translation>请运行：&quot;{python}&quot; -m pip install {requirement}</translation>
    </message>
    <message>
        <source>Run: socio models pull {model}</source>
        <translation>请运行：socio models pull {model}</translation>
    </message>
    <message>
        <source>Run: socio models pull {name}    (or give the folder that holds its config.json)</source>
        <translation>请运行：socio models pull {name}    （或指定含有其 config.json 的文件夹）</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>请运行：{command}</translation>
    </message>
    <message>
        <source>SAM 3 needs torchvision, which is not installed here.</source>
        <translation>SAM 3 需要 torchvision，此处未安装。</translation>
    </message>
    <message>
        <source>Save or stop editing it there, then run again.</source>
        <translation>请在那里保存或停止编辑，然后重新运行。</translation>
    </message>
    <message>
        <source>Save the layer anew.</source>
        <translation>请重新保存该图层。</translation>
    </message>
    <message>
        <source>Save the layer as one of them, for example with ogr2ogr.</source>
        <translation>请将图层保存为其中一种格式，例如使用 ogr2ogr。</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example with ogr2ogr.</source>
        <translation>请将图层保存为 GeoPackage，例如使用 ogr2ogr。</translation>
    </message>
    <message>
        <source>See `socio models list`.</source>
        <translation>参见 `socio models list`。</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>请去掉两者之一。</translation>
    </message>
    <message>
        <source>Take them out and put the key into {variable}.</source>
        <translation>请将其删除，并将密钥放入 {variable}。</translation>
    </message>
    <message>
        <source>The area of interest can&apos;t be read.</source>
        <translation>无法读取该区域。</translation>
    </message>
    <message>
        <source>The area of interest crosses itself.</source>
        <translation>该区域自相交。</translation>
    </message>
    <message>
        <source>The checked boxes can&apos;t be read.</source>
        <translation>无法读取已检查的框。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>{folder} 所在磁盘已满。</translation>
    </message>
    <message>
        <source>The engine met an error that it does not know.</source>
        <translation>引擎遇到未知错误。</translation>
    </message>
    <message>
        <source>The engine speaks version {version} of the protocol, the plugin {expected}.</source>
        <translation>引擎使用协议版本 {version}，插件使用 {expected}。</translation>
    </message>
    <message>
        <source>The folder of the models, {folder}, is on a drive that is not there.</source>
        <translation>模型文件夹 {folder} 位于未连接的驱动器上。</translation>
    </message>
    <message>
        <source>The hub offers other files of {model} than at its first download, for the same commit {commit}.</source>
        <translation>对于同一提交 {commit}，hub 提供的 {model} 文件与首次下载时不同。</translation>
    </message>
    <message>
        <source>The hub sends more than it promised.</source>
        <translation>hub 发送的内容多于其声明。</translation>
    </message>
    <message>
        <source>The hub&apos;s answer about {model} lacks its commit, or sizes of files.</source>
        <translation>hub 关于 {model} 的回应缺少提交或文件大小。</translation>
    </message>
    <message>
        <source>The key is known but not allowed to do this; ask the server&apos;s owner.</source>
        <translation>密钥有效，但无权执行此操作；请询问服务器的所有者。</translation>
    </message>
    <message>
        <source>The layer has no polygons.</source>
        <translation>图层没有多边形。</translation>
    </message>
    <message>
        <source>The layer {layer} of {path} has no known CRS.</source>
        <translation>{path} 的图层 {layer} 没有已知的坐标参照系。</translation>
    </message>
    <message>
        <source>The layer {name} could not be drawn: {reason}</source>
        <translation>无法绘制图层 {name}：{reason}</translation>
    </message>
    <message>
        <source>The map layers have too many features here.</source>
        <translation>地图图层在此处的要素过多。</translation>
    </message>
    <message>
        <source>The memory is full.</source>
        <translation>内存已满。</translation>
    </message>
    <message>
        <source>The model profile {file} can&apos;t be used: {reason}.</source>
        <translation>无法使用模型配置 {file}：{reason}。</translation>
    </message>
    <message>
        <source>The model {file} can&apos;t be loaded.</source>
        <translation>无法加载模型 {file}。</translation>
    </message>
    <message>
        <source>The model {model} can&apos;t be loaded.</source>
        <translation>无法加载模型 {model}。</translation>
    </message>
    <message>
        <source>The model {model} lacks {count} of its weights.</source>
        <translation>模型 {model} 缺少 {count} 个权重。</translation>
    </message>
    <message>
        <source>The model {name} is not on this machine.</source>
        <translation>模型 {name} 不在本机上。</translation>
    </message>
    <message>
        <source>The models in {path} were exported in another form.</source>
        <translation>{path} 中的模型以另一种形式导出。</translation>
    </message>
    <message>
        <source>The outline can&apos;t be read.</source>
        <translation>无法读取轮廓。</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>运行已停止。</translation>
    </message>
    <message>
        <source>The server at {url} broke off in the middle of an answer.</source>
        <translation>服务器 {url} 在回应中途断开。</translation>
    </message>
    <message>
        <source>The server at {url} does not answer.</source>
        <translation>服务器 {url} 没有响应。</translation>
    </message>
    <message>
        <source>The server at {url} refused with code {code}.</source>
        <translation>服务器 {url} 以代码 {code} 拒绝。</translation>
    </message>
    <message>
        <source>The server at {url} sent something that is no chat completion.</source>
        <translation>服务器 {url} 发送的内容不是聊天回应。</translation>
    </message>
    <message>
        <source>The server has too much to do; try again later.</source>
        <translation>服务器过于繁忙；请稍后重试。</translation>
    </message>
    <message>
        <source>The server takes no pictures of this size; raise its limit.</source>
        <translation>服务器不接受此大小的图像；请提高其限制。</translation>
    </message>
    <message>
        <source>The server&apos;s key has characters that no key has.</source>
        <translation>服务器的密钥含有密钥中不会出现的字符。</translation>
    </message>
    <message>
        <source>The tracer&apos;s weights ({file}) can&apos;t be read.</source>
        <translation>无法读取地图描绘器的权重（{file}）。</translation>
    </message>
    <message>
        <source>The two reports share no sample.</source>
        <translation>两份报告没有共同的样本。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>工作已停止。</translation>
    </message>
    <message>
        <source>There are more than {most} points.</source>
        <translation>点数超过 {most} 个。</translation>
    </message>
    <message>
        <source>There is no data set {dataset}.</source>
        <translation>没有数据集 {dataset}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no model in {folder}.</source>
        <translation>{folder} 中没有模型。</translation>
    </message>
    <message>
        <source>There is no picture to segment.</source>
        <translation>没有可分割的图像。</translation>
    </message>
    <message>
        <source>There is no profile for the model {model}.</source>
        <translation>没有模型 {model} 的配置。</translation>
    </message>
    <message>
        <source>There is no reasoner {name}.</source>
        <translation>没有推理器 {name}。</translation>
    </message>
    <message>
        <source>There is no segmenter {name}.</source>
        <translation>没有分割器 {name}。</translation>
    </message>
    <message>
        <source>There is no {model} at {server}, or it is private.</source>
        <translation>{server} 上没有 {model}，或其为私有。</translation>
    </message>
    <message>
        <source>There is no {name} here.</source>
        <translation>此处没有 {name}。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again later; what was downloaded is kept.</source>
        <translation>请稍后重试；已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Try again with fewer --workers; with --json, what is finished is kept.</source>
        <translation>请减少 --workers 后重试；使用 --json 时，已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Try again; what was downloaded is kept.</source>
        <translation>请重试；已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Unknown settings: {names}.</source>
        <translation>未知设置：{names}。</translation>
    </message>
    <message>
        <source>Unset it.</source>
        <translation>请取消该环境变量。</translation>
    </message>
    <message>
        <source>Update the profile that pins it.</source>
        <translation>请更新固定它的配置。</translation>
    </message>
    <message>
        <source>Wait until it ends.</source>
        <translation>请等待其结束。</translation>
    </message>
    <message>
        <source>Wait until it has ended, stop it, or choose another file.</source>
        <translation>请等待其结束、停止它，或选择其他文件。</translation>
    </message>
    <message>
        <source>Weights in .bin or .pt files can run code and are not used.</source>
        <translation>.bin 或 .pt 文件中的权重可能执行代码，因此不使用。</translation>
    </message>
    <message>
        <source>With other reasoners, choose of: {parts}.</source>
        <translation>使用其他推理器时，请从以下选项中选择：{parts}。</translation>
    </message>
    <message>
        <source>Without fall-back, stage 1 alone gives nothing.</source>
        <translation>没有后备方案时，仅靠阶段 1 得不到任何结果。</translation>
    </message>
    <message>
        <source>Write OWNER/NAME, as `socio models list` does.</source>
        <translation>请写成 OWNER/NAME，如 `socio models list` 所示。</translation>
    </message>
    <message>
        <source>Write openai:ADDRESS#MODEL, for example openai:http://127.0.0.1:8000/v1#my-model.</source>
        <translation>请写成 openai:ADDRESS#MODEL，例如 openai:http://127.0.0.1:8000/v1#my-model。</translation>
    </message>
    <message>
        <source>openai:{url}#{model} is no server and model.</source>
        <translation>openai:{url}#{model} 不是服务器和模型。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened for writing.</source>
        <translation>无法打开 {file} 进行写入。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>无法使用 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be written, the disk reports an error.</source>
        <translation>无法写入 {file}，磁盘报告错误。</translation>
    </message>
    <message>
        <source>{file} does not fit on the disk.</source>
        <translation>磁盘放不下 {file}。</translation>
    </message>
    <message>
        <source>{file} has a layer {layer} of another form ({type}, spatial reference {crs}).</source>
        <translation>{file} 的图层 {layer} 形式不同（{type}，空间参照 {crs}）。</translation>
    </message>
    <message>
        <source>{file} has a table {layer} of another form (without {missing}).</source>
        <translation>{file} 的表 {layer} 形式不同（缺少 {missing}）。</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} 已损坏。</translation>
    </message>
    <message>
        <source>{file} is locked by another program.</source>
        <translation>{file} 被其他程序锁定。</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>缺少 {file}。</translation>
    </message>
    <message>
        <source>{file} is not what its lock says.</source>
        <translation>{file} 与模型的校验和不符。</translation>
    </message>
    <message>
        <source>{file} is read-only.</source>
        <translation>{file} 为只读。</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be deleted.</source>
        <translation>无法删除 {folder}。</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written.</source>
        <translation>无法写入 {folder}。</translation>
    </message>
    <message>
        <source>{folder} has no weights as .safetensors files.</source>
        <translation>{folder} 没有 .safetensors 文件形式的权重。</translation>
    </message>
    <message>
        <source>{folder} holds no samples.</source>
        <translation>{folder} 中没有样本。</translation>
    </message>
    <message>
        <source>{folder} holds something else than {model}.</source>
        <translation>{folder} 中的内容不是 {model}。</translation>
    </message>
    <message>
        <source>{folder} is there already and is not empty.</source>
        <translation>{folder} 已存在且不为空。</translation>
    </message>
    <message>
        <source>{models}: here already.</source>
        <translation>{models}：已在此处。</translation>
    </message>
    <message>
        <source>{model} could not be downloaded.</source>
        <translation>无法下载 {model}。</translation>
    </message>
    <message>
        <source>{model} has no config.json with .safetensors weights, and nothing else is used.</source>
        <translation>{model} 没有带 .safetensors 权重的 config.json，其他格式不使用。</translation>
    </message>
    <message>
        <source>{model} has no parquet files, and nothing else is used.</source>
        <translation>{model} 没有 Parquet 文件，其他格式不使用。</translation>
    </message>
    <message>
        <source>{model} has {billions} billion parameters and needs about {needed_gb} GB of memory as {precision}; {free_gb} GB are free on {device}.</source>
        <translation>{model} 有 {billions}×10⁹ 个参数，以 {precision} 运行约需 {needed_gb} GB 内存；{device} 上有 {free_gb} GB 可用。</translation>
    </message>
    <message>
        <source>{model} is a {type} model, which {kind}: can&apos;t run.</source>
        <translation>{model} 是 {type} 模型，{kind}: 无法运行。</translation>
    </message>
    <message>
        <source>{model} is a {type} model; Qwen2.5-VL and Qwen3-VL can be run here.</source>
        <translation>{model} 是 {type} 模型；此处可运行 Qwen2.5-VL 和 Qwen3-VL。</translation>
    </message>
    <message>
        <source>{model} is being downloaded already.</source>
        <translation>{model} 正在下载中。</translation>
    </message>
    <message>
        <source>{model} is given only to those who accepted its conditions.</source>
        <translation>{model} 只提供给接受其条件的用户。</translation>
    </message>
    <message>
        <source>{model} is no id of a model.</source>
        <translation>{model} 不是模型的 id。</translation>
    </message>
    <message>
        <source>{model} is not here.</source>
        <translation>{model} 不在此处。</translation>
    </message>
    <message>
        <source>{model} is not in {folder}.</source>
        <translation>{model} 不在 {folder} 中。</translation>
    </message>
    <message>
        <source>{model} is not whole in {folder}.</source>
        <translation>{folder} 中的 {model} 不完整。</translation>
    </message>
    <message>
        <source>{model} wants sides in multiples of {factor} px; the profile {profile} says {profile_factor}.</source>
        <translation>{model} 要求边长为 {factor} 像素的倍数；配置 {profile} 写的是 {profile_factor}。</translation>
    </message>
    <message>
        <source>{model} was imported, not downloaded.</source>
        <translation>{model} 是导入的，不是下载的。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be a model&apos;s name.</source>
        <translation>{name} 不能作为模型名称。</translation>
    </message>
    <message>
        <source>{name} is a file; a model is a folder with config.json and .safetensors weights.</source>
        <translation>{name} 是文件；模型是含有 config.json 和 .safetensors 权重的文件夹。</translation>
    </message>
    <message>
        <source>{name} of {model} is not what the hub promised; it was deleted.</source>
        <translation>{model} 的 {name} 与 hub 的声明不符，已删除。</translation>
    </message>
    <message>
        <source>{needed_gb} GB are needed and {free_gb} GB are free on the disk of {folder}.</source>
        <translation>需要 {needed_gb} GB，{folder} 所在磁盘有 {free_gb} GB 可用。</translation>
    </message>
    <message>
        <source>{output} was begun with other layers or settings.</source>
        <translation>{output} 是以其他图层或设置开始的。</translation>
    </message>
    <message>
        <source>{page} has no such commit.</source>
        <translation>{page} 没有该提交。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as GeoJSON.</source>
        <translation>无法将 {path} 读取为 GeoJSON。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a GeoPackage.</source>
        <translation>无法将 {path} 读取为 GeoPackage。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as parquet.</source>
        <translation>无法将 {path} 读取为 Parquet。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {kind} {reason}.</source>
        <translation>无法读取 {path}：{kind} {reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>无法使用 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>{path} has more than {most} features in one window.</source>
        <translation>{path} 在一个窗口中有超过 {most} 个要素。</translation>
    </message>
    <message>
        <source>{path} has no column {missing}.</source>
        <translation>{path} 没有列 {missing}。</translation>
    </message>
    <message>
        <source>{path} has no field {missing}.</source>
        <translation>{path} 没有字段 {missing}。</translation>
    </message>
    <message>
        <source>{path} has no layer {layer} with polygons here.</source>
        <translation>{path} 在此处没有含多边形的图层 {layer}。</translation>
    </message>
    <message>
        <source>{path} has several layers with polygons: {layers}.</source>
        <translation>{path} 有多个含多边形的图层：{layers}。</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>缺少 {path}。</translation>
    </message>
    <message>
        <source>{path} is neither a GeoPackage nor GeoJSON.</source>
        <translation>{path} 既不是 GeoPackage 也不是 GeoJSON。</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read.</source>
        <translation>{path} 不是可读取的图像。</translation>
    </message>
    <message>
        <source>{path} is no report of samples: {kind} {reason}.</source>
        <translation>{path} 不是样本报告：{kind} {reason}。</translation>
    </message>
    <message>
        <source>{path} is {width} x {height} px, sat.png is {satellite_width} x {satellite_height} px.</source>
        <translation>{path} 为 {width} x {height} 像素，sat.png 为 {satellite_width} x {satellite_height} 像素。</translation>
    </message>
    <message>
        <source>{path} was begun by a run with another data set, model or options.</source>
        <translation>{path} 是由使用其他数据集、模型或选项的运行开始的。</translation>
    </message>
    <message>
        <source>{server} can&apos;t be reached, or the connection broke.</source>
        <translation>无法访问 {server}，或连接中断。</translation>
    </message>
    <message>
        <source>{server} refused with status {status}.</source>
        <translation>{server} 以状态 {status} 拒绝。</translation>
    </message>
    <message>
        <source>{source} holds no model.</source>
        <translation>{source} 中没有模型。</translation>
    </message>
    <message>
        <source>{source}: the mask of {id} is not of the satellite picture&apos;s size.</source>
        <translation>{source}：{id} 的掩膜与卫星图像大小不同。</translation>
    </message>
    <message>
        <source>An id has no slash.</source>
        <translation>ID 中不能有斜杠。</translation>
    </message>
    <message>
        <source>Checkpoints (.pth, .pt) can run code and are not read, but for Meta&apos;s of the first SAM (sam:FILE). Those of SAM 2 are on the hub as .safetensors: facebook/sam2-hiera-large.</source>
        <translation>检查点 (.pth、.pt) 可能运行代码,除 Meta 的第一版 SAM (sam:文件) 外不读取。SAM 2 的检查点在 hub 上有 .safetensors 版本:facebook/sam2-hiera-large。</translation>
    </message>
    <message>
        <source>Choose another map style.</source>
        <translation>请选择另一种地图样式。</translation>
    </message>
    <message>
        <source>Choose one of version 3.10 or newer, with its modules venv and ensurepip; not the Microsoft Store&apos;s, whose files other programs don&apos;t find.</source>
        <translation>请选择 3.10 或更高版本、带有 venv 和 ensurepip 模块的 Python；不要选微软商店的版本，其他程序找不到它的文件。</translation>
    </message>
    <message>
        <source>Compare it with those in resources/models.</source>
        <translation>请与 resources/models 中的文件比较。</translation>
    </message>
    <message>
        <source>Get the file in another way, then run: socio models import --prompts FILE</source>
        <translation>请用其他方式取得文件,然后运行:socio models import --prompts 文件</translation>
    </message>
    <message>
        <source>Get {page}</source>
        <translation>请获取 {page}</translation>
    </message>
    <message>
        <source>Install one from python.org or your system&apos;s packages, not from the Microsoft Store, then try again.</source>
        <translation>请从 python.org 或系统软件包安装（不要从微软商店安装），然后重试。</translation>
    </message>
    <message>
        <source>It has to be the very file; see docs/models.md for its address.</source>
        <translation>必须正是该文件;地址见 docs/models.md。</translation>
    </message>
    <message>
        <source>It is name, class or function.</source>
        <translation>应为 name、class 或 function。</translation>
    </message>
    <message>
        <source>No profile names {path} as a file with prompts.</source>
        <translation>没有配置文件把 {path} 列为提示词文件。</translation>
    </message>
    <message>
        <source>Serve a vision-language model; llama.cpp also needs its --mmproj file.</source>
        <translation>请提供视觉语言模型;llama.cpp 还需要其 --mmproj 文件。</translation>
    </message>
    <message>
        <source>Start the server with a context of at least 8,192 tokens; see docs/models.md.</source>
        <translation>请以至少 8,192 个标记的上下文启动服务器;见 docs/models.md。</translation>
    </message>
    <message>
        <source>Take one of Meta&apos;s (ViT-B, L or H), or pull facebook/sam-vit-base.</source>
        <translation>请使用 Meta 的检查点 (ViT-B、L 或 H),或下载 facebook/sam-vit-base。</translation>
    </message>
    <message>
        <source>The model {model} of the server at {url} takes no pictures.</source>
        <translation>服务器 {url} 的模型 {model} 不接受图片。</translation>
    </message>
    <message>
        <source>The prompts are not where the profile says, in {file}: {reason}.</source>
        <translation>提示词不在配置文件所说的位置,{file}:{reason}。</translation>
    </message>
    <message>
        <source>The published prompts can&apos;t be downloaded from {address}.</source>
        <translation>无法从 {address} 下载已发布的提示词。</translation>
    </message>
    <message>
        <source>{file} is not the file with the prompts that the profile names.</source>
        <translation>{file} 不是配置文件所指的提示词文件。</translation>
    </message>
    <message>
        <source>{id} has no picture {name}.</source>
        <translation>{id} 没有图片 {name}。</translation>
    </message>
    <message>
        <source>{id} in {path} has no question, or an id that is no name.</source>
        <translation>{path} 中的 {id} 没有问题,或其 ID 不是名称。</translation>
    </message>
    <message>
        <source>{name} is no name of a map style.</source>
        <translation>{name} 不是地图样式的名称。</translation>
    </message>
    <message>
        <source>{name} stopped after {tokens} of {limit} tokens: its context is too short for two pictures and an answer.</source>
        <translation>{name} 在 {limit} 个标记中的第 {tokens} 个后停止:其上下文容不下两张图片和一个回答。</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of the first SAM that can be used.</source>
        <translation>{path} 不是可用的第一版 SAM 检查点。</translation>
    </message>
    <message>
        <source>{path} states a level that there is not.</source>
        <translation>{path} 给出了不存在的级别。</translation>
    </message>
    <message>
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>请重新运行；若内存不足，请选择更小的区域。</translation>
    </message>
    <message>
        <source>End its name in {endings}.</source>
        <translation>请让文件名以 {endings} 之一结尾。</translation>
    </message>
    <message>
        <source>The format of {file} is not known.</source>
        <translation>无法识别 {file} 的格式。</translation>
    </message>
    <message>
        <source>Check the CRS of the layer.</source>
        <translation>请检查图层的坐标参照系。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选择一个。</translation>
    </message>
    <message>
        <source>Choose the field that says what the places are, or type what to look for.</source>
        <translation>请选择说明地点类别的字段，或输入要查找的内容。</translation>
    </message>
    <message>
        <source>Install it, or save the layers as a GeoPackage.</source>
        <translation>请安装它，或将图层另存为 GeoPackage。</translation>
    </message>
    <message>
        <source>No point of {layer} in this area is of a known kind.</source>
        <translation>此区域内 {layer} 没有已知类别的点。</translation>
    </message>
    <message>
        <source>Reading {path} needs {package}, which is not installed here.</source>
        <translation>读取 {path} 需要 {package}，但此处没有安装。</translation>
    </message>
    <message>
        <source>Run, and see what is said then.</source>
        <translation>请运行，并查看届时的说明。</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage, which may have any number.</source>
        <translation>请另存为 GeoPackage，其数量不限。</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example in QGIS.</source>
        <translation>请将图层另存为 GeoPackage，例如在 QGIS 中。</translation>
    </message>
    <message>
        <source>The kinds of the points can&apos;t be read.</source>
        <translation>无法读取点的类别。</translation>
    </message>
    <message>
        <source>The layer {layer} has no points here.</source>
        <translation>图层 {layer} 在此处没有点。</translation>
    </message>
    <message>
        <source>The points of {layer} have no place in metres.</source>
        <translation>{layer} 的点没有以米为单位的位置。</translation>
    </message>
    <message>
        <source>The queries can&apos;t be understood.</source>
        <translation>无法理解查询。</translation>
    </message>
    <message>
        <source>There is no layer of points.</source>
        <translation>没有点图层。</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as map layers.</source>
        <translation>无法将 {path} 作为地图图层读取。</translation>
    </message>
    <message>
        <source>{path} has {rows} features; {most} are read of such a file.</source>
        <translation>{path} 有 {rows} 个要素；这类文件最多读取 {most} 个。</translation>
    </message>
    <message>
        <source>Take letters of the Latin alphabet, digits, hyphens and underscores.</source>
        <translation>请使用拉丁字母、数字、连字符和下划线。</translation>
    </message>
    <message>
        <source>Check the address of the map data server; most end in /api/interpreter.</source>
        <translation>请检查地图数据服务器的地址；大多数以 /api/interpreter 结尾。</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>请检查网络，或稍后再试。</translation>
    </message>
    <message>
        <source>Choose a smaller area, and get the data of a large one in parts.</source>
        <translation>请选择较小的区域；大区域的数据请分块获取。</translation>
    </message>
    <message>
        <source>Choose a smaller area, or try again later.</source>
        <translation>请选择较小的区域，或稍后再试。</translation>
    </message>
    <message>
        <source>Choose another area, or use other map layers.</source>
        <translation>请选择其他区域，或使用其他地图图层。</translation>
    </message>
    <message>
        <source>It answers each user only so often: wait some minutes, or choose a smaller area.</source>
        <translation>它对每个用户的应答次数有限：请等几分钟，或选择较小的区域。</translation>
    </message>
    <message>
        <source>It has too much to do: try again later, or choose a smaller area.</source>
        <translation>它太忙了：请稍后再试，或选择较小的区域。</translation>
    </message>
    <message>
        <source>Map data can&apos;t be read.</source>
        <translation>无法读取地图数据。</translation>
    </message>
    <message>
        <source>Map data was written to {file}, but QGIS can&apos;t read it.</source>
        <translation>地图数据已写入 {file}，但 QGIS 无法读取。</translation>
    </message>
    <message>
        <source>OpenStreetMap has nothing in this area, by {server}.</source>
        <translation>据 {server}，OpenStreetMap 在此区域没有任何数据。</translation>
    </message>
    <message>
        <source>The map data of this area is more than {most} MB.</source>
        <translation>此区域的地图数据超过 {most} MB。</translation>
    </message>
    <message>
        <source>The rectangle around the area has {size} km²; map data is read for up to {most} km².</source>
        <translation>区域外接矩形为 {size} km²；地图数据最多读取 {most} km²。</translation>
    </message>
    <message>
        <source>Use an address that begins with https, or a server on this machine.</source>
        <translation>请使用以 https 开头的地址，或本机上的服务器。</translation>
    </message>
    <message>
        <source>Write it as its owner does; most end in /api/interpreter.</source>
        <translation>请按其所有者给出的写法填写；大多数以 /api/interpreter 结尾。</translation>
    </message>
    <message>
        <source>{address} is no address of an Overpass server.</source>
        <translation>{address} 不是 Overpass 服务器的地址。</translation>
    </message>
    <message>
        <source>{address} is not encrypted, so that others could read which area you ask for.</source>
        <translation>{address} 未加密，他人可能看到您查询的区域。</translation>
    </message>
    <message>
        <source>{file} exists, and map data is written to a new file.</source>
        <translation>{file} 已存在，地图数据须写入新文件。</translation>
    </message>
    <message>
        <source>{server} could not finish: {remark}</source>
        <translation>{server} 未能完成：{remark}</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation>{server} 没有应答。</translation>
    </message>
    <message>
        <source>{server} refused with code {code}.</source>
        <translation>{server} 以代码 {code} 拒绝。</translation>
    </message>
    <message>
        <source>{server} sent something that is no map data.</source>
        <translation>{server} 发来的不是地图数据。</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or get the file in another way, then run: socio models import FILE</source>
        <translation>请检查网络和代理（HTTPS_PROXY，或 QGIS 的设置），或以其他方式获取该文件，然后运行：socio models import FILE</translation>
    </message>
    <message>
        <source>Choose a folder that `socio models bundle` made, one with config.json and .safetensors files, or the file of an OCR pack as it was published.</source>
        <translation>请选择由 `socio models bundle` 生成的文件夹、含有 config.json 和 .safetensors 文件的文件夹，或原样发布的 OCR 包文件。</translation>
    </message>
    <message>
        <source>Get it again. If that does not help, something on the way changes files.</source>
        <translation>请重新获取。如果仍无效，说明途中有东西修改了文件。</translation>
    </message>
    <message>
        <source>{file} is not the file of {pack} that is known; it is not used.</source>
        <translation>{file} 不是 {pack} 的已知文件，因此不使用。</translation>
    </message>
    <message>
        <source>{pack} can&apos;t be downloaded from {address}.</source>
        <translation>无法从 {address} 下载 {pack}。</translation>
    </message>
    <message>
        <source>A Python could not be put into {folder}.</source>
        <translation>无法将 Python 放入 {folder}。</translation>
    </message>
    <message>
        <source>A download took too long. Check the network, then try again.</source>
        <translation>下载时间过长。请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there, and that programs may run from it.</source>
        <translation>请检查那里的可用空间和权限，以及是否允许从那里运行程序。</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in QGIS under Settings, Options, Network; or install a Python yourself.</source>
        <translation>请检查网络以及 QGIS 中“设置”“选项”“网络”下的代理；或自行安装 Python。</translation>
    </message>
    <message>
        <source>Install one of version 3.10 or newer, then try again.</source>
        <translation>请安装 3.10 或更新版本，然后重试。</translation>
    </message>
    <message>
        <source>Let it end or stop it, then try again.</source>
        <translation>请等它结束或停止它，然后重试。</translation>
    </message>
    <message>
        <source>No Python can be fetched for this system ({system}, {machine}).</source>
        <translation>没有可为此系统（{system}，{machine}）获取的 Python。</translation>
    </message>
    <message>
        <source>Nothing could be downloaded from {host}.</source>
        <translation>无法从 {host} 下载。</translation>
    </message>
    <message>
        <source>Put it there, or leave the folder empty to have it downloaded.</source>
        <translation>请将它放入该文件夹，或不填文件夹以便下载。</translation>
    </message>
    <message>
        <source>Stop runs that use the engine, then try again.</source>
        <translation>请停止正在使用引擎的运行，然后重试。</translation>
    </message>
    <message>
        <source>The engine could not be removed from {folder}.</source>
        <translation>无法从 {folder} 移除引擎。</translation>
    </message>
    <message>
        <source>The engine works, so it was not removed.</source>
        <translation>引擎正在工作，因此未被移除。</translation>
    </message>
    <message>
        <source>The folder with the packages has no {file}.</source>
        <translation>软件包文件夹中没有 {file}。</translation>
    </message>
    <message>
        <source>The server that has Python can&apos;t be reached. Check the network, or install a Python yourself.</source>
        <translation>无法连接提供 Python 的服务器。请检查网络，或自行安装 Python。</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly while it started (code {code}).</source>
        <translation>引擎在启动时意外终止（代码 {code}）。</translation>
    </message>
    <message>
        <source>The map can&apos;t be read ahead.</source>
        <translation>无法提前读取地图。</translation>
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Evaluate on a data set</source>
        <translation>在数据集上评估</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>数据集文件夹</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Pictures of the samples may be sent to the reasoner&apos;s server</source>
        <translation>样本图像可以发送到推理器的服务器</translation>
    </message>
    <message>
        <source>Number of samples (0: all)</source>
        <translation>样本数（0：全部）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>Page with charts and pictures</source>
        <translation>带图表和图像的页面</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>HTML 文件</translation>
    </message>
    <message>
        <source>Folder for the predicted masks</source>
        <translation>预测掩膜的文件夹</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>样本数</translation>
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
        <translation>在已知真实地点的数据集样本上运行推理器和分割器，说明多边形的好坏：cIoU、gIoU 和 F1，并列出论文的数字。

数据集：SocioSeg 结构的文件夹，例如由“建立地点数据集”生成。
样本：随机选取这么多个，每次相同；0 表示全部。
地图样式：用每个样本的 map_STYLE.png 代替 map.png。
发送图像：如果推理器位于非本机的服务器上且未在面板中同意，则需要此许可。
报告：所有数字，以及每个样本一行。被取消的评估在用同一报告再次运行时会继续；旁边以 .part 结尾的文件保存已完成的部分。
页面：供人阅读的同样内容，带图表以及最好和最差样本的图像。
预测：每个掩膜的图像。

引擎必须先在插件面板中设置一次。</translation>
    </message>
    <message>
        <source>Map style (empty: the samples&apos; own map)</source>
        <translation>地图样式（留空：样本自带的地图）</translation>
    </message>
</context>
<context>
    <name>ExplainTask</name>
    <message>
        <source>Understand the queries</source>
        <translation>理解查询</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>{layer} 的字段</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>地点类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name of place</source>
        <translation>地点名称(&amp;N)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic: the values of the fields tell. Your choice is saved with the project.</source>
        <translation>自动：根据字段的值判断。您的选择随项目保存。</translation>
    </message>
</context>
<context>
    <name>Form</name>
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
        <source>&amp;Imagery</source>
        <translation>影像(&amp;I)</translation>
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
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>For models that were not trained to read maps</source>
        <translation>用于未经地图阅读训练的模型</translation>
    </message>
    <message>
        <source>Labels, candidates and both stages of the last run</source>
        <translation>上次运行的标注、候选和两个阶段</translation>
    </message>
    <message>
        <source>Let me check the boxes first</source>
        <translation>先让我检查框</translation>
    </message>
    <message>
        <source>Move, add or delete the boxes of each window on the map</source>
        <translation>在地图上移动、添加或删除每个窗口的框</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>运行开始后的时间</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Queries of earlier runs, and others by theme</source>
        <translation>以前的查询和按主题的其他查询</translation>
    </message>
    <message>
        <source>One query a line, such as
Jinan Zoo
schools
places for sport and culture</source>
        <translation>每行一个查询，例如：
济南动物园
学校
体育和文化场所</translation>
    </message>
    <message>
        <source>&amp;What to look for</source>
        <translation>要查找什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Map layers that name places</source>
        <translation>标明地点的地图图层(&amp;M)</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help (F1)</source>
        <translation>帮助 (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>No program opens web pages here. The help is in {file}</source>
        <translation>此处没有可打开网页的程序。帮助位于 {file}</translation>
    </message>
</context>
<context>
    <name>KindsTask</name>
    <message>
        <source>Look at the kinds of points</source>
        <translation>查看点的类别</translation>
    </message>
</context>
<context>
    <name>MapData</name>
    <message>
        <source>OpenStreetMap: areas</source>
        <translation>OpenStreetMap：面</translation>
    </message>
    <message>
        <source>OpenStreetMap: lines</source>
        <translation>OpenStreetMap：线</translation>
    </message>
    <message>
        <source>OpenStreetMap: points</source>
        <translation>OpenStreetMap：点要素</translation>
    </message>
    <message>
        <source>Map data, {rights}</source>
        <translation>地图数据，{rights}</translation>
    </message>
    <message>
        <source>Get map data</source>
        <translation>获取地图数据</translation>
    </message>
</context>
<context>
    <name>MapDataRow</name>
    <message>
        <source>Get map data...</source>
        <translation>获取地图数据...</translation>
    </message>
    <message>
        <source>Get places and land use of the area as map layers</source>
        <translation>获取区域内的地点和土地利用作为地图图层</translation>
    </message>
    <message>
        <source>Adds OpenStreetMap&apos;s places and land use of the area as map layers</source>
        <translation>把 OpenStreetMap 在该区域的地点和土地利用添加为地图图层</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop getting map data</source>
        <translation>停止获取地图数据</translation>
    </message>
    <message>
        <source>OpenStreetMap&apos;s places and land use come from {server}. It is sent the rectangle around your area and nothing else. The data may be used with the credit {rights} ({licence}).</source>
        <translation>OpenStreetMap 的地点和土地利用来自 {server}。只会发送您区域的外接矩形。注明 {rights} 即可使用这些数据（{licence}）。</translation>
    </message>
    <message>
        <source>Get map data from the network?</source>
        <translation>从网络获取地图数据？</translation>
    </message>
    <message>
        <source>Waiting for the map data server</source>
        <translation>正在等待地图数据服务器</translation>
    </message>
    <message>
        <source>The map data server is busy; it is asked again in {amount} s</source>
        <translation>地图数据服务器正忙；{amount} 秒后再次请求</translation>
    </message>
    <message>
        <source>{amount} MB of map data read</source>
        <translation>已读取 {amount} MB 地图数据</translation>
    </message>
    <message>
        <source>{amount} features of map data</source>
        <translation>{amount} 个地图数据要素</translation>
    </message>
    <message>
        <source>Map data is here (areas: {areas}, lines: {lines}, points: {points}). The next run reads it.</source>
        <translation>地图数据已就绪（面：{areas}，线：{lines}，点：{points}）。下次运行会读取。</translation>
    </message>
    <message>
        <source>Left out, since their outlines are broken: {count}.</source>
        <translation>因轮廓有误而略去：{count}。</translation>
    </message>
</context>
<context>
    <name>MapLayerList</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>{layer} 的字段</translation>
    </message>
    <message>
        <source>Choose the fields that say the kind and the name of places</source>
        <translation>选择说明地点类别和名称的字段</translation>
    </message>
</context>
<context>
    <name>MapOffset</name>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>The map fits the imagery</source>
        <translation>地图与影像吻合</translation>
    </message>
    <message>
        <source>Map of China (GCJ-02)</source>
        <translation>中国地图（GCJ-02）</translation>
    </message>
    <message>
        <source>How the map lies on the imagery</source>
        <translation>地图与影像的相对位置</translation>
    </message>
    <message>
        <source>A map that lies beside the imagery is drawn back by as much</source>
        <translation>与影像有偏移的地图会按偏移量移回后绘制</translation>
    </message>
    <message>
        <source>Measure how far the map lies off the imagery</source>
        <translation>测量地图相对影像的偏移</translation>
    </message>
    <message>
        <source>Map lies {offset}</source>
        <translation>地图偏移 {offset}</translation>
    </message>
    <message>
        <source>How the map lies can&apos;t be measured here. Compare roads by eye.</source>
        <translation>此处无法测量地图的偏移。请目视比较道路。</translation>
    </message>
    <message>
        <source>The map fits the imagery.</source>
        <translation>地图与影像吻合。</translation>
    </message>
    <message>
        <source>The map lies {offset} of the imagery. The next run corrects that.</source>
        <translation>地图相对影像偏移 {offset}。下次运行会校正。</translation>
    </message>
    <message>
        <source>{metres} m east</source>
        <translation>向东 {metres} 米</translation>
    </message>
    <message>
        <source>{metres} m west</source>
        <translation>向西 {metres} 米</translation>
    </message>
    <message>
        <source>{metres} m north</source>
        <translation>向北 {metres} 米</translation>
    </message>
    <message>
        <source>{metres} m south</source>
        <translation>向南 {metres} 米</translation>
    </message>
    <message>
        <source>Map and imagery don&apos;t line up?</source>
        <translation>地图与影像对不齐？</translation>
    </message>
</context>
<context>
    <name>ModelsBox</name>
    <message>
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>将地图标注的内容告诉模型</translation>
    </message>
    <message>
        <source>Manage models...</source>
        <translation>管理模型...</translation>
    </message>
    <message>
        <source>Download, check and remove the models of this machine</source>
        <translation>下载、检查和移除本机上的模型</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>推理器(&amp;R)</translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation>分割器(&amp;G)</translation>
    </message>
    <message>
        <source>The pictures of the area, imagery and map, and the queries will leave this machine. They are sent to

{server}

Shall they be sent? The answer is remembered for this server.</source>
        <translation>该区域的图像（影像和地图）以及查询将离开本机。它们会发送到

{server}

是否发送？对此服务器的回答会被记住。</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <translation>发送图像</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
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
        <source>{model} at {host}</source>
        <translation>{host} 上的 {model}</translation>
    </message>
    <message>
        <source>Server...</source>
        <translation>服务器...</translation>
    </message>
    <message>
        <source>The server is on this machine: pictures do not leave it.</source>
        <translation>服务器在本机上：图像不会离开本机。</translation>
    </message>
    <message>
        <source>Pictures of the area and the queries leave this machine: to {server}</source>
        <translation>区域的图像和查询会离开本机：发送到 {server}</translation>
    </message>
    <message>
        <source>{name} is not on this machine.</source>
        <translation>本机上没有 {name}。</translation>
    </message>
    <message>
        <source>Models: pictures leave this machine</source>
        <translation>模型：图像会离开本机</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>They are not encrypted on the way, since the address begins with http.</source>
        <translation>由于地址以 http 开头，传输过程不加密。</translation>
    </message>
    <message>
        <source>Get the OCR pack for {script} ({size})...</source>
        <translation>下载 {script} 的 OCR 包（{size}）...</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models on this machine</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Read all files and compare them with their hashes</source>
        <translation>读取所有文件并与其哈希值比较</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import folder...</source>
        <translation>导入文件夹...</translation>
    </message>
    <message>
        <source>Address to download from; empty for the Hugging Face hub</source>
        <translation>下载地址；留空则使用 Hugging Face hub</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Models are kept in {folder}; {free} GB are free there.</source>
        <translation>模型保存在 {folder}；该处可用空间为 {free} GB。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>镜像(&amp;M)</translation>
    </message>
    <message>
        <source>reasoner</source>
        <translation>推理器</translation>
    </message>
    <message>
        <source>segmenter</source>
        <translation>分割器</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>可下载</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Install PyTorch first, with the button in the panel&apos;s Models box.</source>
        <translation>请先用面板“模型”框中的按钮安装 PyTorch。</translation>
    </message>
    <message>
        <source>Reads all files, and downloads anew what is not right</source>
        <translation>读取所有文件，并重新下载不正确的文件</translation>
    </message>
    <message>
        <source>{model}, {size}</source>
        <translation>{model}，{size}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <source>It is given only to those who accepted its conditions on that page.</source>
        <translation>仅提供给在该页面上接受其条件的人。</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>接受并下载</translation>
    </message>
    <message>
        <source>Delete {model} from this machine ({size})?</source>
        <translation>从本机删除 {model}（{size}）？</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <translation>正在下载 {what}</translation>
    </message>
    <message>
        <source>Reading {what}</source>
        <translation>正在读取 {what}</translation>
    </message>
    <message>
        <source>Deleting {what}</source>
        <translation>正在删除 {what}</translation>
    </message>
    <message>
        <source>Copying {what}</source>
        <translation>正在复制 {what}</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} GB: {file}</source>
        <translation>%p%，{done}/{total} GB：{file}</translation>
    </message>
    <message>
        <source>Something is wrong; Mend fetches it anew.</source>
        <translation>有内容不正确；“修复”会重新获取。</translation>
    </message>
    <message>
        <source>All files are right.</source>
        <translation>所有文件均正确。</translation>
    </message>
    <message>
        <source>on this machine, without its prompts</source>
        <translation>在本机上,缺少其提示词</translation>
    </message>
    <message>
        <source>With the prompts that it was trained on, licence {licence}:</source>
        <translation>附带其训练所用的提示词,许可证 {licence}:</translation>
    </message>
    <message>
        <source>Trying {what} on a made-up town</source>
        <translation>正在虚构的城镇上试用 {what}</translation>
    </message>
    <message>
        <source>The models work: they found {query} in a made-up town in {seconds} s, with an IoU of {iou} %. They are picked for this project. ({revision})</source>
        <translation>模型可以工作：在虚构的城镇中用 {seconds} 秒找到了 {query}，IoU 为 {iou} %。已为此项目选用。（{revision}）</translation>
    </message>
    <message>
        <source>The models run, but what they drew for {query} in a made-up town has an IoU of {iou} % only. Look closely at their results. ({revision}, {seconds} s)</source>
        <translation>模型可以运行，但在虚构的城镇中为 {query} 绘制的结果 IoU 只有 {iou} %。请仔细检查其结果。（{revision}，{seconds} 秒）</translation>
    </message>
    <message>
        <source>The models run, but their answer about {query} in a made-up town could not be read. Verify the model, or take the map reader. ({revision}, {seconds} s)</source>
        <translation>模型可以运行，但无法读取其关于虚构城镇中 {query} 的回答。请校验模型，或改用地图阅读器。（{revision}，{seconds} 秒）</translation>
    </message>
    <message>
        <source>as its page says</source>
        <translation>见其页面</translation>
    </message>
    <message>
        <source>Qwen Research License, not for commercial use</source>
        <translation>Qwen Research License，不可商用</translation>
    </message>
    <message>
        <source>Take models from a bundle of another machine, from any model&apos;s folder, or from a folder with files of OCR packs</source>
        <translation>从其他机器的模型包、任意模型的文件夹或含有 OCR 包文件的文件夹中导入模型</translation>
    </message>
    <message>
        <source>labels in {script}</source>
        <translation>{script} 标注</translation>
    </message>
    <message>
        <source>From {server}</source>
        <translation>来自 {server}</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} MB: {file}</source>
        <translation>%p%，{done} / {total} MB：{file}</translation>
    </message>
</context>
<context>
    <name>ModelsSetup</name>
    <message>
        <source>For the CPU, 0.4 GB to download</source>
        <translation>用于 CPU，需下载 0.4 GB</translation>
    </message>
    <message>
        <source>For the CPU or Apple&apos;s GPU, 0.4 GB to download</source>
        <translation>用于 CPU 或 Apple 的 GPU，需下载 0.4 GB</translation>
    </message>
    <message>
        <source>For an NVIDIA GPU, 3 GB to download</source>
        <translation>用于 NVIDIA GPU，需下载 3 GB</translation>
    </message>
    <message>
        <source>Where models shall run</source>
        <translation>模型在何处运行</translation>
    </message>
    <message>
        <source>Models on this machine need PyTorch, which the engine does not have.</source>
        <translation>本机上的模型需要 PyTorch，而引擎中没有。</translation>
    </message>
    <message>
        <source>Its Python was chosen by SOCIO_ENGINE_PYTHON.</source>
        <translation>其 Python 由 SOCIO_ENGINE_PYTHON 指定。</translation>
    </message>
    <message>
        <source>Copy the command that adds it</source>
        <translation>复制用于添加的命令</translation>
    </message>
    <message>
        <source>It is made anew with it; nothing is installed into QGIS.</source>
        <translation>引擎会连同它重新建立；不会向 QGIS 安装任何内容。</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
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
    <name>OptionsPage</name>
    <message>
        <source>In your own data folder</source>
        <translation>在您自己的数据文件夹中</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Address to download from</source>
        <translation>下载地址</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>The plugin&apos;s panel sets it up.</source>
        <translation>在插件面板中设置。</translation>
    </message>
    <message>
        <source>It works with {python}</source>
        <translation>使用 {python} 运行</translation>
    </message>
    <message>
        <source>Chosen by {variable}.</source>
        <translation>由 {variable} 指定。</translation>
    </message>
    <message>
        <source>pictures may be sent</source>
        <translation>允许发送图像</translation>
    </message>
    <message>
        <source>pictures may not be sent</source>
        <translation>不允许发送图像</translation>
    </message>
    <message>
        <source>has a key</source>
        <translation>有密钥</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Overpass 服务器</translation>
    </message>
    <message>
        <source>Map data of OpenStreetMap</source>
        <translation>OpenStreetMap 地图数据</translation>
    </message>
    <message>
        <source>may be asked for the map data of an area</source>
        <translation>可向其请求某个区域的地图数据</translation>
    </message>
    <message>
        <source>map tiles may be loaded</source>
        <translation>可加载地图瓦片</translation>
    </message>
    <message>
        <source>Deletes the key and takes back the consent</source>
        <translation>删除密钥并撤回许可</translation>
    </message>
    <message>
        <source>Repair or update</source>
        <translation>修复或更新</translation>
    </message>
    <message>
        <source>Makes it anew for this version of the plugin; the old one stays until the new one works</source>
        <translation>为此版本的插件重新创建；新的可用之前保留旧的</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Deletes it, with the Python that was fetched for it; models stay</source>
        <translation>删除引擎以及为其获取的 Python；模型保留</translation>
    </message>
    <message>
        <source>Size on disk: {size}, without models</source>
        <translation>占用磁盘空间：{size}（不含模型）</translation>
    </message>
    <message>
        <source>When you press OK, the panel makes the engine anew.</source>
        <translation>按下“确定”后，面板将重新创建引擎。</translation>
    </message>
    <message>
        <source>When you press OK, the engine is removed.</source>
        <translation>按下“确定”后，引擎将被移除。</translation>
    </message>
</context>
<context>
    <name>PointKinds</name>
    <message>
        <source>Left out, since their kind is not known: {left_out} of {points} points.</source>
        <translation>因类别未知而略去的点：{points} 个中的 {left_out} 个。</translation>
    </message>
</context>
<context>
    <name>PointLayers</name>
    <message>
        <source>Points of a layer</source>
        <translation>图层的点</translation>
    </message>
    <message>
        <source>Looking at the points of {layer}…</source>
        <translation>正在查看 {layer} 的点…</translation>
    </message>
</context>
<context>
    <name>PointsToAreasAlgorithm</name>
    <message>
        <source>Points to areas</source>
        <translation>点转面</translation>
    </message>
    <message>
        <source>Outlines the places that a layer has as points, and adds their polygons to a GeoPackage. All kinds of places that the points have are looked for.

Points: all of a layer, or the selected ones.
Fields of names and kinds: told by their values where none is chosen here or in the panel.
Map layers: roads, buildings and water say how far a place reaches; roads matter most.
Area: an extent, or the polygons of a layer; without either, what is around the points.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>勾画图层中以点表示的地点，并将其多边形添加到 GeoPackage。会查找这些点所具有的所有地点类别。

点：图层的全部或所选的点。
名称和类别字段：在此处和面板中均未选择时根据其值判断。
地图图层：道路、建筑和水体说明地点的范围；道路最重要。
区域：一个范围，或某图层的多边形；两者都没有时为点的周围。
输出：GeoPackage；在已有的文件中，已存在的地点会被更新，您已接受、编辑或拒绝的保持不变。

引擎须先在插件面板中设置一次。</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>名称字段</translation>
    </message>
    <message>
        <source>Field that says what the places are</source>
        <translation>说明地点类别的字段</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Kinds of the points: {kinds}</source>
        <translation>点的类别：{kinds}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Imagery</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>地图图层</translation>
    </message>
    <message>
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>地面分辨率，米/像素（0:自动选择）</translation>
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
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>将地图标注的内容告诉模型</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>已取消。已完成的部分已保留。</translation>
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
        <source>GeoPackage for the results</source>
        <translation>保存结果的 GeoPackage</translation>
    </message>
    <message>
        <source>Pictures of the area may be sent to the reasoner&apos;s server</source>
        <translation>可将区域的图像发送到推理器的服务器</translation>
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
        <source>Number of places of each query, as JSON</source>
        <translation>每个查询的地点数（JSON）</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>运行如何结束</translation>
    </message>
    <message>
        <source>What the run has to say</source>
        <translation>运行的消息</translation>
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
    <name>ReadAheadTask</name>
    <message>
        <source>Read the map</source>
        <translation>读取地图</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Proposed</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>地图上的名称</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>理解为</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
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
        <source>Revision of the models</source>
        <translation>模型修订版本</translation>
    </message>
    <message>
        <source>Metres per pixel</source>
        <translation>每像素米数</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>面积（m²）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Confidence of the model</source>
        <translation>模型的置信度</translation>
    </message>
    <message>
        <source>Mapped or inferred</source>
        <translation>已测绘或推断</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>查找方式</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>找到的地点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>已测绘</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Imagery</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Results under review</source>
        <translation>审核中的结果</translation>
    </message>
    <message>
        <source>A accepts and R rejects the selected rows. A double click zooms to a place.</source>
        <translation>A 接受、R 拒绝所选的行。双击可缩放到该地点。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review of a result</source>
        <translation>结果审核</translation>
    </message>
    <message>
        <source>{time}: the outline was changed by hand; its area was {area} m² before.</source>
        <translation>{time}：轮廓经人工修改；修改前的面积为 {area} m²。</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Add or remove parts</source>
        <translation>添加或移除部分</translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation>编辑角点</translation>
    </message>
    <message>
        <source>Click on the imagery: left adds a part, right (or Shift and left) removes one. Backspace takes a click back, Enter keeps the new outline, Esc drops it.</source>
        <translation>在影像上单击：左键添加部分，右键（或 Shift 加左键）移除部分。Backspace 撤回一次单击，Enter 保留新轮廓，Esc 放弃。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Export accepted...</source>
        <translation>导出已接受的结果...</translation>
    </message>
    <message>
        <source>To review ({count})</source>
        <translation>待审核（{count}）</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>已接受（{count}）</translation>
    </message>
    <message>
        <source>Rejected ({count})</source>
        <translation>已拒绝（{count}）</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>全部（{count}）</translation>
    </message>
    <message>
        <source>Layer of results</source>
        <translation>结果图层</translation>
    </message>
    <message>
        <source>Which results to step through</source>
        <translation>要逐个查看哪些结果</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Go to the result before</source>
        <translation>转到上一个结果</translation>
    </message>
    <message>
        <source>Go to the next result</source>
        <translation>转到下一个结果</translation>
    </message>
    <message>
        <source>Accept this result</source>
        <translation>接受此结果</translation>
    </message>
    <message>
        <source>Reject this result</source>
        <translation>拒绝此结果</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重新执行这一步</translation>
    </message>
    <message>
        <source>Add parts to the outline or remove parts, by clicks</source>
        <translation>通过单击向轮廓添加或移除部分</translation>
    </message>
    <message>
        <source>Move the outline&apos;s corners with QGIS&apos;s vertex tool</source>
        <translation>用 QGIS 的顶点工具移动轮廓的角点</translation>
    </message>
    <message>
        <source>Keep the new outline</source>
        <translation>保留新轮廓</translation>
    </message>
    <message>
        <source>Drop the new outline</source>
        <translation>放弃新轮廓</translation>
    </message>
    <message>
        <source>Save the accepted results as a file of their own</source>
        <translation>将已接受的结果另存为单独的文件</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>显示推理</translation>
    </message>
    <message>
        <source>Show what this result was found by, in Details</source>
        <translation>在“详细信息”中显示此结果是如何找到的</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>缩放到此处</translation>
    </message>
    <message>
        <source>Runs...</source>
        <translation>运行记录...</translation>
    </message>
    <message>
        <source>Show this result on the map</source>
        <translation>在地图上显示此结果</translation>
    </message>
    <message>
        <source>List the runs of this layer, and take one back</source>
        <translation>列出此图层的运行，并可撤回其中一次</translation>
    </message>
    <message>
        <source>Accept all of these</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Only results of at least this score</source>
        <translation>仅显示不低于此得分的结果</translation>
    </message>
    <message>
        <source>Accept all that are stepped through and undecided</source>
        <translation>接受当前列出且尚未决定的全部结果</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>All queries</source>
        <translation>全部查询</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Which query&apos;s results to step through</source>
        <translation>要逐个查看哪个查询的结果</translation>
    </message>
    <message>
        <source>Which run&apos;s results to step through</source>
        <translation>要逐个查看哪次运行的结果</translation>
    </message>
    <message>
        <source>List these results in a table, with pictures of each place</source>
        <translation>在表格中列出这些结果，并附每个地点的图片</translation>
    </message>
    <message>
        <source>Show the imagery left of a line on the canvas, and the map right of it</source>
        <translation>在画布上以一条线为界，左侧显示影像，右侧显示地图</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The layer {name} can&apos;t be edited: its file is read-only.</source>
        <translation>无法编辑图层 {name}：其文件为只读。</translation>
    </message>
    <message>
        <source>Move the corners; Save Layer Edits in QGIS&apos;s toolbar keeps them.</source>
        <translation>请移动角点；用 QGIS 工具栏的“保存图层编辑”保留修改。</translation>
    </message>
    <message>
        <source>Export accepted results</source>
        <translation>导出已接受的结果</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) exported to {file}</source>
        <translation>
            <numerusform>已将 %n 个结果导出到 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>All are reviewed.</source>
        <translation>全部已审核。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有结果。</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>第 {position} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>Query: {query}</source>
        <translation>查询：{query}</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>得分：{score}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>面积：{area}</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) accepted. Undo takes that back.</source>
        <translation>
            <numerusform>已接受 %n 个结果。可用“撤销”恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline: as the map layer has it</source>
        <translation>轮廓：与地图图层一致</translation>
    </message>
    <message>
        <source>Outline: drawn</source>
        <translation>轮廓：绘制</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) rejected. Undo takes that back.</source>
        <translation>
            <numerusform>已拒绝 %n 个结果。可用“撤销”恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the imagery and a map layer on the page Find.</source>
        <translation>请在“查找”页中选择影像和地图图层。</translation>
    </message>
    <message>
        <source>This result can hardly be seen here.</source>
        <translation>此结果在这里几乎看不见。</translation>
    </message>
</context>
<context>
    <name>RunsHistory</name>
    <message>
        <source>Earlier runs...</source>
        <translation>以前的运行...</translation>
    </message>
    <message>
        <source>Earlier runs, in QGIS&apos;s history</source>
        <translation>以前的运行（QGIS 历史记录）</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>运行失败。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
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
        <source>Double-click the run to ask again.</source>
        <translation>双击该运行可再次提问。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次提问</translation>
    </message>
</context>
<context>
    <name>SampleProjects</name>
    <message>
        <source>Open the sample project: a made-up town...</source>
        <translation>打开示例工程：虚构的城镇...</translation>
    </message>
    <message>
        <source>Open the sample project: a real place, from the network...</source>
        <translation>打开示例工程：来自网络的真实地点...</translation>
    </message>
    <message>
        <source>The engine draws the town. Set it up at the top of this panel first.</source>
        <translation>城镇由引擎绘制。请先在此面板顶部设置引擎。</translation>
    </message>
    <message>
        <source>The imagery comes from basemap.nationalmap.gov ({imagery}), the map from tile.openstreetmap.org ({map}). Both servers see which part of the world you look at. Please do not read large areas from them.</source>
        <translation>影像来自 basemap.nationalmap.gov（{imagery}），地图来自 tile.openstreetmap.org（{map}）。这两个服务器都会看到您正在查看的地区。请勿从中读取大片区域。</translation>
    </message>
    <message>
        <source>Load layers from the network?</source>
        <translation>从网络加载图层？</translation>
    </message>
    <message>
        <source>Drawing the town</source>
        <translation>正在绘制城镇</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>示例工程</translation>
    </message>
    <message>
        <source>Aerial image (synthetic)</source>
        <translation>航空影像（合成）</translation>
    </message>
    <message>
        <source>Town map (synthetic)</source>
        <translation>城镇地图（合成）</translation>
    </message>
    <message>
        <source>Put the sample project into a new folder in</source>
        <translation>将示例工程放入此处的新文件夹</translation>
    </message>
    <message>
        <source>Imagery: {rights}</source>
        <translation>影像：{rights}</translation>
    </message>
    <message>
        <source>Map: {rights}</source>
        <translation>地图：{rights}</translation>
    </message>
    <message>
        <source>The map comes from tile.openstreetmap.org ({map}). The server sees which part of the world you look at. Please do not read large areas from it.</source>
        <translation>地图来自 tile.openstreetmap.org（{map}）。服务器会知道您查看的地区。请不要从中读取大范围区域。</translation>
    </message>
</context>
<context>
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>按查询查找地点</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Sending pictures: a reasoner behind a server that is not this machine needs this consent, unless it was given in the panel.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>同时根据影像和地图查找查询所指的地点，并将其多边形添加到 GeoPackage。

查询：每行一个，或用分号分隔：地点的名称、类别或功能，例如“济南动物园”“学校”“体育和文化场所”。
区域：一个范围，或某图层的多边形；两者都没有时使用影像的范围。
地面分辨率：每像素的米数；0 表示自动选择。
发送图像：若推理器所在的服务器不是本机，则需要此许可，除非已在面板中给予。
输出：GeoPackage；在已有的文件中，已存在的地点会被更新，您已接受、编辑或拒绝的保持不变。

引擎须先在插件面板中设置一次。</translation>
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
    <message>
        <source>Cancelled: {}</source>
        <translation>已取消：{}</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Any server with a vision model that speaks OpenAI&apos;s chat completions: vLLM, SGLang, llama.cpp, Ollama, or a hosted one.</source>
        <translation>任何带有视觉模型且支持 OpenAI chat completions 的服务器：vLLM、SGLang、llama.cpp、Ollama 或托管服务。</translation>
    </message>
    <message>
        <source>As the server names it</source>
        <translation>服务器所用的名称</translation>
    </message>
    <message>
        <source>Kept in QGIS&apos;s encrypted authentication database</source>
        <translation>保存在 QGIS 的加密身份验证数据库中</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Asks the server for its models; no picture is sent</source>
        <translation>向服务器询问其模型；不发送图像</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Kept; type another to change it</source>
        <translation>已保存；输入新密钥即可更改</translation>
    </message>
    <message>
        <source>None needed on this machine</source>
        <translation>在本机上不需要</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>正在询问...</translation>
    </message>
    <message>
        <source>The server answers, but has no model {model}.</source>
        <translation>服务器有应答，但没有模型 {model}。</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>服务器有应答。</translation>
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
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Another Python, or no network</source>
        <translation>使用其他 Python，或没有网络</translation>
    </message>
    <message>
        <source>Python that makes the environment</source>
        <translation>用于创建环境的 Python</translation>
    </message>
    <message>
        <source>The newest on this machine</source>
        <translation>本机上的最新版本</translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation>软件包文件夹</translation>
    </message>
    <message>
        <source>The Python Package Index</source>
        <translation>Python Package Index</translation>
    </message>
    <message>
        <source>3 GB to download</source>
        <translation>需下载 3 GB</translation>
    </message>
    <message>
        <source>0.4 GB to download</source>
        <translation>需下载 0.4 GB</translation>
    </message>
    <message>
        <source>The embedded map reader</source>
        <translation>内置的地图阅读器</translation>
    </message>
    <message>
        <source>No GPU, no model, and no picture leaves this machine. About 430 MB.</source>
        <translation>无需 GPU 和模型，图像不会离开本机。约 430 MB。</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>The map reader and PyTorch, {size}. Then you choose the models.</source>
        <translation>地图阅读器和 PyTorch，{size}。然后选择模型。</translation>
    </message>
    <message>
        <source>A model behind a server</source>
        <translation>服务器上的模型</translation>
    </message>
    <message>
        <source>About 430 MB. Then you enter the server&apos;s address.</source>
        <translation>约 430 MB。然后输入服务器地址。</translation>
    </message>
    <message>
        <source>It is a Python environment of its own, made once from packages of the Python Package Index. Nothing is installed into QGIS. What do you want to begin with?</source>
        <translation>它是独立的 Python 环境，由 Python Package Index 的软件包一次性建立。不会向 QGIS 安装任何东西。您想从哪里开始？</translation>
    </message>
    <message>
        <source>Correct that variable or unset it, then start QGIS again.</source>
        <translation>请更正或取消该变量，然后重新启动 QGIS。</translation>
    </message>
    <message>
        <source>Making a Python environment</source>
        <translation>正在创建 Python 环境</translation>
    </message>
    <message>
        <source>Downloading and installing packages</source>
        <translation>正在下载并安装软件包</translation>
    </message>
    <message>
        <source>Trying the engine</source>
        <translation>正在试运行引擎</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>正在查找 Python</translation>
    </message>
    <message>
        <source>SocioReasoner and SAM 2 on this machine&apos;s GPU</source>
        <translation>在本机 GPU 上运行 SocioReasoner 和 SAM 2</translation>
    </message>
    <message>
        <source>PyTorch (3 GB), SocioReasoner-3B (7.5 GB) and SAM 2 (0.9 GB) are downloaded. You see the licences of the models first. No picture leaves this machine.</source>
        <translation>将下载 PyTorch (3 GB)、SocioReasoner-3B (7.5 GB) 和 SAM 2 (0.9 GB)。会先显示模型的许可证。图片不会离开本机。</translation>
    </message>
    <message>
        <source>Fetch Python</source>
        <translation>获取 Python</translation>
    </message>
    <message>
        <source>Fetching Python</source>
        <translation>正在获取 Python</translation>
    </message>
    <message>
        <source>Or let the plugin fetch Python {version}: about {size} MB from {hosts}.</source>
        <translation>或让插件获取 Python {version}：从 {hosts} 下载约 {size} MB。</translation>
    </message>
    <message>
        <source>Or let the plugin take Python {version} from the folder with packages.</source>
        <translation>或让插件从软件包文件夹中取用 Python {version}。</translation>
    </message>
    <message>
        <source>Its SHA-256 is checked. Only the engine uses it; it is removed with it.</source>
        <translation>会校验其 SHA-256。只有引擎使用它，并随引擎一起移除。</translation>
    </message>
    <message>
        <source>The engine is made anew; the old one stays until the new one works.</source>
        <translation>正在重新创建引擎；新的可用之前保留旧的。</translation>
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
        <source>Drag on the map. Esc stops.</source>
        <translation>在地图上拖动。Esc 停止。</translation>
    </message>
    <message>
        <source>Click the corners on the map; a right click or Enter ends. Backspace takes the last one back, Esc stops.</source>
        <translation>在地图上单击各个角点；右键或 Enter 结束。Backspace 撤回最后一点，Esc 停止。</translation>
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
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Details are kept for the last run alone, and until QGIS ends.</source>
        <translation>只保留上次运行的详细信息，直到 QGIS 关闭。</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>随后运行</translation>
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
        <source>The engine is being set up at the top of this panel.</source>
        <translation>正在本面板顶部安装引擎。</translation>
    </message>
    <message>
        <source>The file exists: new places are added, and undecided ones that are found again are updated.</source>
        <translation>文件已存在：新地点会被添加，再次找到的未决定地点会被更新。</translation>
    </message>
    <message>
        <source>No result is in view.</source>
        <translation>视图中没有结果。</translation>
    </message>
    <message>
        <source>Forget the earlier queries</source>
        <translation>清除以前的查询</translation>
    </message>
    <message>
        <source>No area yet.</source>
        <translation>尚无区域。</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>移除引擎</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>引擎已移除。</translation>
    </message>
</context>
<context>
    <name>SocioPlugin</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle</source>
        <translation>以矩形绘制区域</translation>
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
    <name>StartBox</name>
    <message>
        <source>Start here, or add layers of your own</source>
        <translation>从这里开始，或添加自己的图层</translation>
    </message>
    <message>
        <source>Try the sample town</source>
        <translation>试用示例城镇</translation>
    </message>
    <message>
        <source>A made-up town with three queries, ready to run</source>
        <translation>虚构的城镇，已备好三个查询，可直接运行</translation>
    </message>
    <message>
        <source>Add imagery</source>
        <translation>添加影像</translation>
    </message>
    <message>
        <source>A GeoTIFF or another raster of your own</source>
        <translation>自己的 GeoTIFF 或其他栅格</translation>
    </message>
    <message>
        <source>Add OpenStreetMap</source>
        <translation>添加 OpenStreetMap</translation>
    </message>
    <message>
        <source>As a map layer, from the network</source>
        <translation>作为地图图层，来自网络</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>kindergartens</source>
        <translation>幼儿园</translation>
    </message>
    <message>
        <source>universities</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>图书馆</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>clinics</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>pharmacies</source>
        <translation>药店</translation>
    </message>
    <message>
        <source>places for medical care</source>
        <translation>医疗场所</translation>
    </message>
    <message>
        <source>Green space</source>
        <translation>绿地</translation>
    </message>
    <message>
        <source>parks</source>
        <translation>公园</translation>
    </message>
    <message>
        <source>gardens</source>
        <translation>花园</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>playgrounds</source>
        <translation>游乐场</translation>
    </message>
    <message>
        <source>cemeteries</source>
        <translation>公墓</translation>
    </message>
    <message>
        <source>Sport and culture</source>
        <translation>体育与文化</translation>
    </message>
    <message>
        <source>sports centres</source>
        <translation>体育中心</translation>
    </message>
    <message>
        <source>stadiums</source>
        <translation>体育场</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>游泳池</translation>
    </message>
    <message>
        <source>museums</source>
        <translation>博物馆</translation>
    </message>
    <message>
        <source>places for sport and culture</source>
        <translation>文体场所</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>railway stations</source>
        <translation>火车站</translation>
    </message>
    <message>
        <source>bus stations</source>
        <translation>汽车站</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>停车场</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>机场</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>商业</translation>
    </message>
    <message>
        <source>shopping centres</source>
        <translation>购物中心</translation>
    </message>
    <message>
        <source>supermarkets</source>
        <translation>超市</translation>
    </message>
    <message>
        <source>hotels</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>餐厅</translation>
    </message>
    <message>
        <source>industrial areas</source>
        <translation>工业区</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>宗教</translation>
    </message>
    <message>
        <source>places of worship</source>
        <translation>宗教场所</translation>
    </message>
    <message>
        <source>churches</source>
        <translation>教堂</translation>
    </message>
    <message>
        <source>mosques</source>
        <translation>清真寺</translation>
    </message>
    <message>
        <source>temples</source>
        <translation>寺庙</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>政府机构</translation>
    </message>
    <message>
        <source>town halls</source>
        <translation>市政府</translation>
    </message>
    <message>
        <source>police stations</source>
        <translation>派出所</translation>
    </message>
    <message>
        <source>fire stations</source>
        <translation>消防站</translation>
    </message>
    <message>
        <source>post offices</source>
        <translation>邮局</translation>
    </message>
    <message>
        <source>prisons</source>
        <translation>监狱</translation>
    </message>
</context>
<context>
    <name>Swipe</name>
    <message>
        <source>Imagery</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
</context>
<context>
    <name>TouchUpTask</name>
    <message>
        <source>Touch up an outline</source>
        <translation>修整轮廓</translation>
    </message>
</context>
<context>
    <name>TouchUpTool</name>
    <message>
        <source>One moment: the engine still works on the last click.</source>
        <translation>请稍候：引擎仍在处理上一次单击。</translation>
    </message>
    <message>
        <source>Nothing is left of the outline. Reject the result instead.</source>
        <translation>轮廓已无剩余。请改为拒绝此结果。</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>正在查看影像</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Understood as: {meanings}</source>
        <translation>理解为：{meanings}</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>“{words}” is not taken into account</source>
        <translation>“{words}”不予考虑</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Drop the run that was added last</source>
        <translation>放弃最后添加的运行</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait(s)</source>
        <translation>
            <numerusform>%n 个运行在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {queries}</source>
        <translation>{count}：{queries}</translation>
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
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to check the boxes</source>
        <translation>等待您检查框</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>目前找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}, step {step} of {total}</source>
        <translation>{stage}，第 {step} 步，共 {total} 步</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
</TS>
