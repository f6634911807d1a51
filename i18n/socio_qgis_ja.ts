<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>No polygon is selected.</source>
        <translation>ポリゴンが選択されていません。</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>レイヤパネルでポリゴンレイヤをクリックし、地物を選択してください。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A layer of this run was removed from the project.</source>
        <translation>この実行で使うレイヤがプロジェクトから削除されました。</translation>
    </message>
    <message>
        <source>A message is too long.</source>
        <translation>メッセージが長すぎます。</translation>
    </message>
    <message>
        <source>Add a satellite or aerial layer and choose it.</source>
        <translation>衛星または航空写真のレイヤを追加し、選択してください。</translation>
    </message>
    <message>
        <source>Add the file by Layer, Add Layer, Add Vector Layer.</source>
        <translation>「レイヤ」「レイヤを追加」「ベクタレイヤを追加」でファイルを追加してください。</translation>
    </message>
    <message>
        <source>Assign one: right-click the layer, Layer CRS, Set Layer CRS.</source>
        <translation>CRSを割り当ててください：レイヤを右クリックし、「レイヤのCRS」「レイヤのCRSを設定」。</translation>
    </message>
    <message>
        <source>Check its source and the network, or leave it out.</source>
        <translation>データソースとネットワークを確認するか、このレイヤを外してください。</translation>
    </message>
    <message>
        <source>Check the CRS of the project and of the layers.</source>
        <translation>プロジェクトとレイヤのCRSを確認してください。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there; stop runs that use the engine.</source>
        <translation>その場所の空き容量と権限を確認し、エンジンを使っている実行を止めてください。</translation>
    </message>
    <message>
        <source>Check the network or the proxy, then try again; the log has the reason.</source>
        <translation>ネットワークかプロキシを確認して再試行してください。理由はログにあります。</translation>
    </message>
    <message>
        <source>Check the source of the map layers and the network, or choose other layers.</source>
        <translation>地図レイヤのデータソースとネットワークを確認するか、別のレイヤを選んでください。</translation>
    </message>
    <message>
        <source>Choose a name ending in .gpkg.</source>
        <translation>.gpkgで終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one layer that shows names or kinds of places.</source>
        <translation>場所の名前や種類を示すレイヤを1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose one at the lower right of QGIS.</source>
        <translation>QGISの右下で選んでください。</translation>
    </message>
    <message>
        <source>Draw a smaller area or choose a coarser ground resolution.</source>
        <translation>より小さい領域を描くか、より粗い地上解像度を選んでください。</translation>
    </message>
    <message>
        <source>Draw an area with some width.</source>
        <translation>幅のある領域を描いてください。</translation>
    </message>
    <message>
        <source>Draw it where the imagery is, or choose another imagery layer.</source>
        <translation>画像のある所に描くか、別の画像レイヤを選んでください。</translation>
    </message>
    <message>
        <source>Draw one, or take the visible extent.</source>
        <translation>領域を描くか、表示範囲を使ってください。</translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>画像のある所に領域を描くか、データソースとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Free some space on its disk, then run again.</source>
        <translation>ディスクの空きを増やして、再実行してください。</translation>
    </message>
    <message>
        <source>Leave the layers in the project while a run works.</source>
        <translation>実行中はレイヤをプロジェクトに残してください。</translation>
    </message>
    <message>
        <source>No imagery is chosen.</source>
        <translation>画像が選択されていません。</translation>
    </message>
    <message>
        <source>No map layer is chosen.</source>
        <translation>地図レイヤが選択されていません。</translation>
    </message>
    <message>
        <source>QGIS draws another extent than asked.</source>
        <translation>QGISが要求と異なる範囲を描画します。</translation>
    </message>
    <message>
        <source>Reinstall the engine, so that it fits the plugin.</source>
        <translation>プラグインに合うようにエンジンを再インストールしてください。</translation>
    </message>
    <message>
        <source>Repair its source, or leave it out.</source>
        <translation>データソースを直すか、このレイヤを外してください。</translation>
    </message>
    <message>
        <source>Report this as an error.</source>
        <translation>これを不具合として報告してください。</translation>
    </message>
    <message>
        <source>Run again, with a smaller area if it happens again.</source>
        <translation>再実行してください。再び起きるなら、より小さい領域にしてください。</translation>
    </message>
    <message>
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>再実行してください。メモリ不足だった場合は、より小さい領域を選んでください。</translation>
    </message>
    <message>
        <source>Save or discard them, then run again.</source>
        <translation>編集を保存または破棄して、再実行してください。</translation>
    </message>
    <message>
        <source>Set it up anew.</source>
        <translation>設定し直してください。</translation>
    </message>
    <message>
        <source>Set the engine up anew, so that it fits the plugin.</source>
        <translation>プラグインに合うようにエンジンを設定し直してください。</translation>
    </message>
    <message>
        <source>Set the engine up anew.</source>
        <translation>エンジンを設定し直してください。</translation>
    </message>
    <message>
        <source>Set the engine up in the panel.</source>
        <translation>パネルでエンジンを設定してください。</translation>
    </message>
    <message>
        <source>Split them over several runs.</source>
        <translation>複数回の実行に分けてください。</translation>
    </message>
    <message>
        <source>The area is not on the Earth.</source>
        <translation>領域が地球上にありません。</translation>
    </message>
    <message>
        <source>The area of interest has no place in metres.</source>
        <translation>関心領域をメートル座標で表せません。</translation>
    </message>
    <message>
        <source>The area of interest is empty.</source>
        <translation>関心領域が空です。</translation>
    </message>
    <message>
        <source>The engine could not be set up.</source>
        <translation>エンジンを設定できませんでした。</translation>
    </message>
    <message>
        <source>The engine does not start.</source>
        <translation>エンジンが起動しません。</translation>
    </message>
    <message>
        <source>The engine is damaged, or of another version than the plugin.</source>
        <translation>エンジンが壊れているか、プラグインとバージョンが異なります。</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>エンジンはまだ設定されていません。</translation>
    </message>
    <message>
        <source>The engine sent a malformed message.</source>
        <translation>エンジンが不正な形式のメッセージを送りました。</translation>
    </message>
    <message>
        <source>The engine sent something that is no message.</source>
        <translation>エンジンがメッセージでないものを送りました。</translation>
    </message>
    <message>
        <source>The engine&apos;s Python does not start.</source>
        <translation>エンジンのPythonが起動しません。</translation>
    </message>
    <message>
        <source>The ground resolution must be above zero.</source>
        <translation>地上解像度は0より大きくなければなりません。</translation>
    </message>
    <message>
        <source>The imagery shows nothing in this area.</source>
        <translation>この領域には画像がありません。</translation>
    </message>
    <message>
        <source>The map shows nothing in this area.</source>
        <translation>この領域の地図には何もありません。</translation>
    </message>
    <message>
        <source>The project has no CRS.</source>
        <translation>プロジェクトにCRSがありません。</translation>
    </message>
    <message>
        <source>The run met an error that it does not know.</source>
        <translation>実行中に不明なエラーが起きました。</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>実行は取り消されました。</translation>
    </message>
    <message>
        <source>The set-up was cancelled.</source>
        <translation>設定は取り消されました。</translation>
    </message>
    <message>
        <source>There is no area of interest.</source>
        <translation>関心領域がありません。</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>問い合わせがありません。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the details.</source>
        <translation>再試行してください。再び起きるなら、詳細を付けて報告してください。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, set the engine up anew.</source>
        <translation>再試行してください。再び起きるなら、エンジンを設定し直してください。</translation>
    </message>
    <message>
        <source>Type what to look for, one query a line.</source>
        <translation>探すものを1行に1つ入力してください。</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>プラグインを更新してください。</translation>
    </message>
    <message>
        <source>Install one from python.org or your system&apos;s packages, then try again.</source>
        <translation>python.orgかシステムのパッケージからインストールして、再試行してください。</translation>
    </message>
    <message>
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>Python 3.10以降が見つかりませんでした。</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>ログを見てください。</translation>
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
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>矩形を描く</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>ポリゴンを描く</translation>
    </message>
    <message>
        <source>Visible extent</source>
        <translation>表示範囲</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>選択地物</translation>
    </message>
    <message>
        <source>Map reader (embedded)</source>
        <translation>地図リーダー（内蔵）</translation>
    </message>
    <message>
        <source>Classical (embedded)</source>
        <translation>古典的手法（内蔵）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Zoom to results</source>
        <translation>結果にズーム</translation>
    </message>
    <message>
        <source>For example:
Jinan Zoo
schools
places for sport and culture</source>
        <translation>例：
済南動物園
学校
スポーツと文化の場所</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Save results to</source>
        <translation>結果の保存先</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>問い合わせ、1行に1つ</translation>
    </message>
    <message>
        <source>Queries of earlier runs</source>
        <translation>以前の実行の問い合わせ</translation>
    </message>
    <message>
        <source>Imagery layer</source>
        <translation>画像レイヤ</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>地図レイヤ</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle on the map</source>
        <translation>地図上に矩形で領域を描く</translation>
    </message>
    <message>
        <source>Draw the area as a polygon on the map</source>
        <translation>地図上にポリゴンで領域を描く</translation>
    </message>
    <message>
        <source>Use the visible extent as the area</source>
        <translation>表示範囲を領域にする</translation>
    </message>
    <message>
        <source>Use the selected features of the active polygon layer</source>
        <translation>アクティブなポリゴンレイヤの選択地物を使う</translation>
    </message>
    <message>
        <source>Reasoner: finds where the places are</source>
        <translation>推論器：場所がどこかを見つける</translation>
    </message>
    <message>
        <source>Segmenter: draws their outlines</source>
        <translation>分割器：その輪郭を描く</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>結果を入れるGeoPackage</translation>
    </message>
    <message>
        <source>Find the places; Ctrl+Enter in the query box does the same</source>
        <translation>場所を探す。問い合わせ欄でCtrl+Enterでも同じ</translation>
    </message>
    <message>
        <source>Stop the run and keep what is finished</source>
        <translation>実行を止め、終わった分を残す</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>&amp;What to look for, one query a line</source>
        <translation>探すもの、1行に1つ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Imagery</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Map layers, which show what places are</source>
        <translation>地図レイヤ：場所が何かを示すもの(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Area of interest</source>
        <translation>関心領域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save results to</source>
        <translation>結果の保存先(&amp;S)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>推論器(&amp;R)</translation>
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
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>QueryFilter</name>
    <message>
        <source>Find places by a query</source>
        <translation>問い合わせで場所を探す</translation>
    </message>
    <message>
        <source>Find in the visible extent:</source>
        <translation>表示範囲で探す：</translation>
    </message>
</context>
<context>
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>問い合わせで場所を探す</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Output: a GeoPackage; an existing one is appended to, never overwritten.

The engine must be set up once in the plugin&apos;s panel, or by &apos;make setup&apos;.</source>
        <translation>画像と地図の両方から問い合わせが指す場所を探し、そのポリゴンをGeoPackageに追加します。

問い合わせ：1行に1つ、またはセミコロン区切り。「済南動物園」「学校」「スポーツと文化の場所」のような場所の名前、種類、機能。
領域：範囲、またはレイヤのポリゴン。どちらもなければ画像の範囲。
地上解像度：1ピクセルあたりのメートル。0なら自動。
出力：GeoPackage。既存のものには追加し、上書きしません。

エンジンはプラグインのパネルか「make setup」で一度設定する必要があります。</translation>
    </message>
    <message>
        <source>Area: extent</source>
        <translation>領域：範囲</translation>
    </message>
    <message>
        <source>Area: polygons of a layer</source>
        <translation>領域：レイヤのポリゴン</translation>
    </message>
    <message>
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>地上解像度、m/ピクセル（0:自動）</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>結果を入れるGeoPackage</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>地図レイヤ</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>推論器</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>分割器</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>見つかった場所の数</translation>
    </message>
    <message>
        <source>{windows} windows at {gsd} m per pixel</source>
        <translation>ウィンドウ{windows}個、1ピクセル{gsd} m</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>取り消されました。終わった分は残っています。</translation>
    </message>
</context>
<context>
    <name>SegmentTask</name>
    <message>
        <source>The map shows nothing in {blank} of {total} windows.</source>
        <translation>{total}個中{blank}個のウィンドウで地図に何もありません。</translation>
    </message>
    <message>
        <source>Find: {}</source>
        <translation>検索：{}</translation>
    </message>
</context>
<context>
    <name>SetupBox</name>
    <message>
        <source>Set up the engine</source>
        <translation>エンジンの設定</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>設定のログ</translation>
    </message>
    <message>
        <source>It is a Python environment of its own, about 400 MB, made once from packages of the Python Package Index. Nothing is installed into QGIS.</source>
        <translation>エンジンは独立したPython環境（約400 MB）で、Python Package Indexのパッケージから一度だけ作られます。QGISには何もインストールされません。</translation>
    </message>
</context>
<context>
    <name>SocioDock</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>社会的意味セグメンテーション</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>エンジンの準備ができました。</translation>
    </message>
    <message>
        <source>Add a layer that shows the names or kinds of places.</source>
        <translation>場所の名前や種類を示すレイヤを追加してください。</translation>
    </message>
    <message>
        <source>Add imagery and a map to the project, for example from XYZ Tiles in the Browser panel.</source>
        <translation>プロジェクトに画像と地図を追加してください。例えばブラウザパネルのXYZ Tilesから。</translation>
    </message>
    <message>
        <source>Drag on the map. Esc stops.</source>
        <translation>地図上でドラッグしてください。Escで中止。</translation>
    </message>
    <message>
        <source>Click the corners on the map; a right click or Enter ends. Backspace takes the last one back, Esc stops.</source>
        <translation>地図上で角をクリックしてください。右クリックかEnterで終了、Backspaceで最後の点を取り消し、Escで中止。</translation>
    </message>
    <message>
        <source>No area yet. Draw one, or take the visible extent.</source>
        <translation>まだ領域がありません。描くか、表示範囲を使ってください。</translation>
    </message>
    <message>
        <source>The file exists: results are added, nothing is overwritten.</source>
        <translation>ファイルは既にあります。結果は追加され、何も上書きされません。</translation>
    </message>
    <message>
        <source>No queries yet</source>
        <translation>問い合わせはまだありません</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>この一覧を消去</translation>
    </message>
    <message>
        <source>The engine is missing. Set it up at the top of this panel first.</source>
        <translation>エンジンがありません。まずこのパネルの上部で設定してください。</translation>
    </message>
    <message>
        <source>Stopping; finished windows are kept.</source>
        <translation>停止中。終わったウィンドウは残ります。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>A run is under way. Cancel it, or wait until it ends.</source>
        <translation>まだ実行中です。キャンセルするか、終わるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>SocioProvider</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>社会的意味セグメンテーション</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{area} km², {windows} at {gsd} m per pixel</source>
        <translation>{area} km²、{windows}、1ピクセル{gsd} m</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>ウィンドウ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>エンジンを起動中</translation>
    </message>
    <message>
        <source>Drawing the pictures</source>
        <translation>画像を描画中</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>地図を読み取り中</translation>
    </message>
    <message>
        <source>Looking for the places</source>
        <translation>場所を検索中</translation>
    </message>
    <message>
        <source>Drawing the outlines</source>
        <translation>輪郭を描画中</translation>
    </message>
    <message>
        <source>Checking on the imagery</source>
        <translation>画像と照合中</translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>結果を保存中</translation>
    </message>
    <message>
        <source>{stage}, window {window} of {total}</source>
        <translation>{stage}、ウィンドウ {window}/{total}</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>取り消されました。終わった分は残っています。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was found until then.</source>
        <translation>取り消されました。それまでに見つかったものはありません。</translation>
    </message>
    <message>
        <source>What was finished is kept in {file}.</source>
        <translation>終わった分は{file}にあります。</translation>
    </message>
    <message>
        <source>{found} in {seconds} s</source>
        <translation>{found}（{seconds}秒）</translation>
    </message>
    <message>
        <source>Nothing for: {queries}</source>
        <translation>見つからなかったもの：{queries}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%nか所見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Try another wording, a larger area, or a map that shows names.</source>
        <translation>別の言い方、より広い領域、または名前を示す地図を試してください。</translation>
    </message>
</context>
</TS>
