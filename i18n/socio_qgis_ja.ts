<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AlignTask</name>
    <message>
        <source>Measure how the map fits</source>
        <translation>地図のずれを測定</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>{plan}, about {time}</source>
        <translation>{plan}、約{time}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}秒</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number}分</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number}時間</translation>
    </message>
    <message>
        <source>Warning: {layer} has {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer map.</source>
        <translation>警告：{layer}は1ピクセル{gsd} mで、ズームレベル{zoom}に相当します。小さな場所の名前がありません。より細かい地図を選んでください。</translation>
    </message>
    <message>
        <source>Warning: the names on {layer} will be drawn {times} times smaller than they are and may be unreadable. Choose a finer ground resolution.</source>
        <translation>警告：{layer}の名前が元の{times}分の1の大きさで描画され、読めないおそれがあります。より細かい地上解像度を選んでください。</translation>
    </message>
    <message>
        <source>Warning: the map will be drawn at {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer ground resolution.</source>
        <translation>警告：地図は1ピクセル{gsd} m（ズームレベル{zoom}相当）で描画されます。小さな場所の名前がありません。より細かい地上解像度を選んでください。</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} can&apos;t be read off map pictures without an OCR pack. Get it here, or add vector layers with names in their fields.</source>
        <translation>警告：{script} 文字のラベルは、OCR パックがなければ地図画像から読み取れません。ここで入手するか、フィールドに名前があるベクタレイヤを追加してください。</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} are read off map pictures only with an OCR pack or Tesseract for it. Otherwise add vector layers with names in their fields.</source>
        <translation>警告：{script} 文字のラベルは、対応する OCR パックか Tesseract がある場合だけ地図画像から読み取れます。なければ、フィールドに名前があるベクタレイヤを追加してください。</translation>
    </message>
</context>
<context>
    <name>BoxesBar</name>
    <message>
        <source>Drag a box to move it, its sides to resize it, empty ground for a new one. Delete or a right click deletes, Enter continues.</source>
        <translation>枠をドラッグで移動、辺でサイズ変更、何もない所で新規作成。Deleteか右クリックで削除、Enterで続行。</translation>
    </message>
    <message>
        <source>New boxes are for</source>
        <translation>新しい枠の対象</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Continue without asking</source>
        <translation>確認せずに続行</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Edit boxes</source>
        <translation>枠を編集</translation>
    </message>
    <message>
        <source>Query that new boxes belong to</source>
        <translation>新しい枠が属する問い合わせ</translation>
    </message>
    <message>
        <source>Go on with these boxes</source>
        <translation>これらの枠で続ける</translation>
    </message>
    <message>
        <source>Go on with these boxes, and ask no more in this run</source>
        <translation>これらの枠で続け、この実行ではもう確認しない</translation>
    </message>
    <message>
        <source>Show the boxes as they were found</source>
        <translation>見つかったときの枠を表示</translation>
    </message>
    <message>
        <source>Take the map tool for boxes again</source>
        <translation>枠の地図ツールに戻る</translation>
    </message>
    <message>
        <source>Boxes of window {window} of {total}</source>
        <translation>ウィンドウ {window}/{total} の枠</translation>
    </message>
    <message>
        <source>Zoom to the window</source>
        <translation>ウィンドウにズーム</translation>
    </message>
    <message>
        <source>Show the whole window on the map</source>
        <translation>ウィンドウ全体を地図に表示する</translation>
    </message>
</context>
<context>
    <name>BuildDatasetAlgorithm</name>
    <message>
        <source>Build a data set of places</source>
        <translation>場所のデータセットを作る</translation>
    </message>
    <message>
        <source>Polygons of places</source>
        <translation>場所のポリゴン</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>名前のフィールド</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>種類のフィールド</translation>
    </message>
    <message>
        <source>Field with the function</source>
        <translation>用途のフィールド</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>乱数の種</translation>
    </message>
    <message>
        <source>New folder for the data set</source>
        <translation>データセットの新しいフォルダ</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>{number} dropped: {reason}</source>
        <translation>{number}件を除外：{reason}</translation>
    </message>
    <message>
        <source>Makes a data set in the SocioSeg layout, to evaluate or train models on your own places.

Polygons: all places of the area, with fields for what they are called (name), what they are (class) and what they are for (function). One field is enough. A class question means all polygons of that class in its picture, so places that are missing in the layer become errors of the data set.
Map layers: drawn as the project shows them, with their labels.
Map layers in another style: drawn for each sample as well, to measure how a model does on maps of a style that it was not trained on.
Ground resolution: metres per pixel; 0 chooses one that shows most places whole.
Output: a new folder; an existing data set is never overwritten, a build that was stopped goes on.

Places whose name can&apos;t be read on the map, that are too small or too large, or where map and imagery do not fit, are dropped; report.json says which and why.</source>
        <translation>SocioSegの構成のデータセットを作り、自分の場所でモデルを評価または学習できるようにします。

ポリゴン：領域内のすべての場所。名前（name）、種類（class）、用途（function）のフィールドを使います。1つあれば足ります。種類の質問はその画像内の同じ種類のポリゴンすべてを指すので、レイヤにない場所はデータセットの誤りになります。
地図レイヤ：プロジェクトでの表示どおりに、ラベルつきで描きます。
別のスタイルの地図レイヤ：各サンプルについてこれも描画し、学習していないスタイルの地図でモデルがどう働くかを測ります。
地上解像度：1ピクセルのメートル数。0なら、ほとんどの場所が全部入る値を選びます。
出力：新しいフォルダ。既存のデータセットは上書きせず、止めた作成は続きから始めます。

地図で名前が読めない場所、小さすぎる・大きすぎる場所、地図と画像が合わない場所は除きます。どれをなぜ除いたかはreport.jsonにあります。</translation>
    </message>
    <message>
        <source>Map layers in another style</source>
        <translation>別のスタイルの地図レイヤ</translation>
    </message>
    <message>
        <source>Name of that style</source>
        <translation>そのスタイルの名前</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the last run</source>
        <translation>前回の実行の詳細</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>No labels were read here.</source>
        <translation>ここではラベルが読み取られませんでした。</translation>
    </message>
    <message>
        <source>Nothing was found in this window.</source>
        <translation>このウィンドウでは何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Labels read</source>
        <translation>読み取ったラベル</translation>
    </message>
    <message>
        <source>First stage, map</source>
        <translation>第1段階、地図</translation>
    </message>
    <message>
        <source>First stage, imagery</source>
        <translation>第1段階、画像</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>問い合わせ(&amp;Q)</translation>
    </message>
    <message>
        <source>Here is shown what was read and weighed, as soon as a run has begun.</source>
        <translation>実行が始まると、読み取った内容と比較した内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>第{number}段階</translation>
    </message>
    <message>
        <source>Labels of points</source>
        <translation>点のラベル</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>塗りつぶし</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ニューラルネット</translation>
    </message>
    <message>
        <source>roads and size</source>
        <translation>道路と大きさ</translation>
    </message>
    <message>
        <source>network with roads</source>
        <translation>ニューラルネットと道路</translation>
    </message>
    <message>
        <source>Boxes checked by hand</source>
        <translation>手で確認した枠</translation>
    </message>
    <message>
        <source>{found} found, {kept} kept as they were, {by_hand} changed or drawn</source>
        <translation>{found}個発見、{kept}個はそのまま、{by_hand}個は変更または作図</translation>
    </message>
    <message>
        <source>Possible outlines, and how certain each is</source>
        <translation>候補の範囲とその確度</translation>
    </message>
    <message>
        <source>building</source>
        <translation>建物</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>土地被覆</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出数</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Remove undecided results...</source>
        <translation>未判定の結果を削除...</translation>
    </message>
    <message>
        <source>Remove what this run found and nobody has accepted, rejected or edited</source>
        <translation>この実行で見つかり、承認・却下・編集されていないものを削除します</translation>
    </message>
    <message>
        <source>Undo the last run...</source>
        <translation>最後の実行を元に戻す...</translation>
    </message>
    <message>
        <source>Remove what the last run added, and bring back what it updated</source>
        <translation>最後の実行で追加されたものを削除し、更新されたものを元に戻します</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>All results of this run are decided on or edited.</source>
        <translation>この実行の結果はすべて判定済みか編集済みです。</translation>
    </message>
    <message>
        <source>Results of “{queries}” that will be removed: {count}.</source>
        <translation>「{queries}」の削除される結果：{count}</translation>
    </message>
    <message>
        <source>Results that will be as they were before this run: {count}.</source>
        <translation>この実行の前の状態に戻る結果：{count}</translation>
    </message>
    <message>
        <source>What was accepted, rejected or edited stays.</source>
        <translation>承認・却下・編集されたものは残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removed: {removed}. As before the run: {restored}.</source>
        <translation>削除：{removed}　実行前の状態：{restored}</translation>
    </message>
    <message>
        <source>List the runs</source>
        <translation>実行を一覧表示</translation>
    </message>
    <message>
        <source>Take back a run</source>
        <translation>実行を取り消す</translation>
    </message>
</context>
<context>
    <name>Errors</name>
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
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>Python 3.10以降が見つかりませんでした。</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>ログを見てください。</translation>
    </message>
    <message>
        <source>Accept some first, with A.</source>
        <translation>まずAキーでいくつか承認してください。</translation>
    </message>
    <message>
        <source>Allow writing to its file, and take the mark Read-only off the layer.</source>
        <translation>ファイルへの書き込みを許可し、レイヤの「読み取り専用」を外してください。</translation>
    </message>
    <message>
        <source>Check that no other program has its file open, then try again.</source>
        <translation>ほかのプログラムがそのファイルを開いていないか確認し、再試行してください。</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs; QGIS&apos;s proxy settings count.</source>
        <translation>アドレスと、サーバーが動いているかを確認してください。QGISのプロキシ設定も使われます。</translation>
    </message>
    <message>
        <source>Check the address: most end in /v1.</source>
        <translation>アドレスを確認してください。多くは/v1で終わります。</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>キーを確認してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose it where you find places.</source>
        <translation>「検索」タブで選んでください。</translation>
    </message>
    <message>
        <source>Edit it by hand.</source>
        <translation>手動で編集してください。</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or set SOCIO_API_KEY before QGIS starts.</source>
        <translation>QGISのマスターパスワードを入力するか、QGISの起動前にSOCIO_API_KEYを設定してください。</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or type the key again under Server.</source>
        <translation>QGISのマスターパスワードを入力するか、「サーバー」でキーを入力し直してください。</translation>
    </message>
    <message>
        <source>It was stopped; what was downloaded is kept.</source>
        <translation>停止しました。ダウンロード済みの分は残っています。</translation>
    </message>
    <message>
        <source>No result is accepted yet.</source>
        <translation>まだ承認された結果がありません。</translation>
    </message>
    <message>
        <source>Run once in the panel and agree there, or set SEND_PICTURES in Processing.</source>
        <translation>パネルで一度実行して同意するか、プロセシングでSEND_PICTURESを設定してください。</translation>
    </message>
    <message>
        <source>Take them out; the key has a field of its own.</source>
        <translation>それらを取り除いてください。キーには専用の欄があります。</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in QGIS&apos;s authentication database.</source>
        <translation>キーをQGISの認証データベースに保存できません。</translation>
    </message>
    <message>
        <source>The model has no name.</source>
        <translation>モデルに名前がありません。</translation>
    </message>
    <message>
        <source>The outline can&apos;t be changed.</source>
        <translation>輪郭を変更できません。</translation>
    </message>
    <message>
        <source>The server answers, but names no models.</source>
        <translation>サーバーは応答しましたが、モデルを示していません。</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation>サーバーがキーを拒否しました。</translation>
    </message>
    <message>
        <source>The server&apos;s address has a user name or password in it.</source>
        <translation>サーバーのアドレスにユーザー名かパスワードが含まれています。</translation>
    </message>
    <message>
        <source>The server&apos;s key can&apos;t be read from QGIS&apos;s authentication database.</source>
        <translation>QGISの認証データベースからサーバーのキーを読み取れません。</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>これはサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Write it with its beginning and version, for example http://127.0.0.1:8000/v1.</source>
        <translation>先頭とバージョンを付けて書いてください。例：http://127.0.0.1:8000/v1</translation>
    </message>
    <message>
        <source>Write the name that the server knows it by.</source>
        <translation>サーバーで使われている名前を書いてください。</translation>
    </message>
    <message>
        <source>Choose another map layer.</source>
        <translation>別の地図レイヤを選んでください。</translation>
    </message>
    <message>
        <source>Look at it yourself.</source>
        <translation>ご自身で確認してください。</translation>
    </message>
    <message>
        <source>The fit can&apos;t be measured.</source>
        <translation>ずれを測定できません。</translation>
    </message>
    <message>
        <source>The map lies too far off the imagery.</source>
        <translation>地図が画像から離れすぎています。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Make it again in another folder.</source>
        <translation>別のフォルダに作り直してください。</translation>
    </message>
    <message>
        <source>A certificate is not trusted. Where a proxy has one of its own, let SSL_CERT_FILE name it.</source>
        <translation>証明書が信頼されていません。プロキシに独自の証明書がある場合は、SSL_CERT_FILEで指定してください。</translation>
    </message>
    <message>
        <source>A package for this Python is missing. Choose another Python; a folder with packages must be made for the same one.</source>
        <translation>このPython用のパッケージがありません。別のPythonを選んでください。パッケージのフォルダは同じPython用に作る必要があります。</translation>
    </message>
    <message>
        <source>A package is not the one that was locked: a proxy or mirror may have changed it.</source>
        <translation>パッケージが固定されたものと異なります。プロキシかミラーが変更した可能性があります。</translation>
    </message>
    <message>
        <source>The Python Package Index can&apos;t be reached. Check the network, or set the packages up from a folder. What was downloaded is kept.</source>
        <translation>Python Package Indexに接続できません。ネットワークを確認するか、フォルダのパッケージで設定してください。ダウンロード済みの分は残っています。</translation>
    </message>
    <message>
        <source>The chosen Python can&apos;t make environments.</source>
        <translation>選んだPythonでは環境を作れません。</translation>
    </message>
    <message>
        <source>The disk is full: free 1 GB, try again.</source>
        <translation>ディスクがいっぱいです。1 GB空けて再試行してください。</translation>
    </message>
    <message>
        <source>The proxy refused. Check it in QGIS under Settings, Options, Network.</source>
        <translation>プロキシに拒否されました。QGISの「設定」「オプション」「ネットワーク」で確認してください。</translation>
    </message>
    <message>
        <source>This Python can&apos;t make environments: install python3-venv, or choose another Python.</source>
        <translation>このPythonでは環境を作れません。python3-venvをインストールするか、別のPythonを選んでください。</translation>
    </message>
    <message>
        <source>Writing was refused. Look at the folder&apos;s permissions, or whether a virus scanner stopped it.</source>
        <translation>書き込みが拒否されました。フォルダの権限か、ウイルス対策ソフトに止められていないかを確認してください。</translation>
    </message>
    <message>
        <source>Reinstall the engine.</source>
        <translation>エンジンを再インストールしてください。</translation>
    </message>
    <message>
        <source>The engine&apos;s boxes can&apos;t be read.</source>
        <translation>エンジンの枠を読み取れません。</translation>
    </message>
    <message>
        <source>Pictures of the area would leave this machine, to {server}, and you have not agreed.</source>
        <translation>範囲の画像がこのマシンから {server} へ送られますが、まだ同意されていません。</translation>
    </message>
    <message>
        <source>The area needs {count} windows.</source>
        <translation>この範囲には {count} 個のウィンドウが必要です。</translation>
    </message>
    <message>
        <source>The area of interest lies outside the imagery ({layers}).</source>
        <translation>対象範囲が画像（{layers}）の外にあります。</translation>
    </message>
    <message>
        <source>The engine could not be put into {folder}.</source>
        <translation>エンジンを {folder} に置けませんでした。</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (code {code}).</source>
        <translation>エンジンが予期せず終了しました（コード {code}）。</translation>
    </message>
    <message>
        <source>The engine has not answered for {seconds} seconds and was ended.</source>
        <translation>エンジンが {seconds} 秒間応答しなかったため、終了させました。</translation>
    </message>
    <message>
        <source>The files of the sample project in {folder} can&apos;t be read.</source>
        <translation>{folder} にあるサンプルプロジェクトのファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The folder for temporary files, {folder}, can&apos;t be written.</source>
        <translation>一時ファイル用フォルダ {folder} に書き込めません。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>フォルダ {folder} は存在しません。</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be changed.</source>
        <translation>レイヤ {layer} を変更できません。</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be read.</source>
        <translation>レイヤ {layer} を読み込めません。</translation>
    </message>
    <message>
        <source>The layer {layer} has edits that are not saved.</source>
        <translation>レイヤ {layer} に保存されていない編集があります。</translation>
    </message>
    <message>
        <source>The layer {layer} has no CRS.</source>
        <translation>レイヤ {layer} に CRS がありません。</translation>
    </message>
    <message>
        <source>The results were written to {file}, but QGIS can&apos;t read them.</source>
        <translation>結果は {file} に書き込まれましたが、QGIS で読み込めません。</translation>
    </message>
    <message>
        <source>The review could not be saved in the layer {layer}.</source>
        <translation>確認の結果をレイヤ {layer} に保存できませんでした。</translation>
    </message>
    <message>
        <source>The town could not be drawn. {reason}</source>
        <translation>町を描画できませんでした。{reason}</translation>
    </message>
    <message>
        <source>There are {count} queries; a run takes {most}.</source>
        <translation>クエリが {count} 件あります。1 回の実行では {most} 件までです。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>{file} を読み込めません。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation>{file} に書き込めません。</translation>
    </message>
    <message>
        <source>{file} exists, and nothing is overwritten.</source>
        <translation>{file} は既に存在し、上書きはしません。</translation>
    </message>
    <message>
        <source>{file} is no GeoPackage.</source>
        <translation>{file} は GeoPackage ではありません。</translation>
    </message>
    <message>
        <source>Draw a smaller area.</source>
        <translation>より小さい範囲を描いてください。</translation>
    </message>
    <message>
        <source>The area of interest is too large.</source>
        <translation>対象範囲が大きすぎます。</translation>
    </message>
    <message>
        <source>That change stays; the step is left out.</source>
        <translation>その変更は残り、この手順は省かれます。</translation>
    </message>
    <message>
        <source>This result was changed by another tool meanwhile.</source>
        <translation>この結果は、その間に別のツールで変更されました。</translation>
    </message>
    <message>
        <source>Draw it where the map is, or choose another map layer.</source>
        <translation>地図のある場所に描くか、別の地図レイヤを選んでください。</translation>
    </message>
    <message>
        <source>The area of interest lies outside the map ({layers}).</source>
        <translation>対象領域は地図（{layers}）の外にあります。</translation>
    </message>
    <message>
        <source>The imagery covers {percent} percent of the area; the rest is left out.</source>
        <translation>画像は領域の{percent}パーセントを覆っています。残りは対象外です。</translation>
    </message>
    <message>
        <source>The layer {layer} was removed from the project during the run.</source>
        <translation>実行中にレイヤ {layer} がプロジェクトから削除されました。</translation>
    </message>
    <message>
        <source>The map covers {percent} percent of the area; the rest is left out.</source>
        <translation>地図は領域の{percent}パーセントを覆っています。残りは対象外です。</translation>
    </message>
    <message>
        <source>The run can&apos;t be taken back.</source>
        <translation>実行を取り消せません。</translation>
    </message>
    <message>
        <source>The runs can&apos;t be listed.</source>
        <translation>実行を一覧表示できません。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>画像のある所に領域を描くか、データソースとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The imagery shows nothing in this area.</source>
        <translation>この領域には画像がありません。</translation>
    </message>
    <message>
        <source>A data set has the layout SPLIT/ID/{sat,map,mask}.png, question.json, or parquet files whose names begin with {split}.</source>
        <translation>データセットは SPLIT/ID/{sat,map,mask}.png と question.json の構成か、名前が {split} で始まる Parquet ファイルです。</translation>
    </message>
    <message>
        <source>A file can&apos;t be made beside {file}: {reason}.</source>
        <translation>{file} の隣にファイルを作れません：{reason}。</translation>
    </message>
    <message>
        <source>A file can&apos;t be used: {reason}.</source>
        <translation>ファイルを使えません：{reason}。</translation>
    </message>
    <message>
        <source>A map feature can&apos;t be read.</source>
        <translation>地図の地物を読み込めません。</translation>
    </message>
    <message>
        <source>A message of type {type} came without {key}.</source>
        <translation>種類 {type} のメッセージに {key} がありません。</translation>
    </message>
    <message>
        <source>A message of type {type} is not known.</source>
        <translation>種類 {type} のメッセージは未知です。</translation>
    </message>
    <message>
        <source>A picture from QGIS can&apos;t be read.</source>
        <translation>QGIS の画像を読み込めません。</translation>
    </message>
    <message>
        <source>A picture has another size than asked.</source>
        <translation>画像の大きさが要求と異なります。</translation>
    </message>
    <message>
        <source>A picture has the impossible form {form}.</source>
        <translation>画像の形 {form} はあり得ません。</translation>
    </message>
    <message>
        <source>A point lies outside of the picture.</source>
        <translation>点が画像の外にあります。</translation>
    </message>
    <message>
        <source>A worker ended, most often for lack of memory.</source>
        <translation>プロセスが終了しました。多くはメモリ不足が原因です。</translation>
    </message>
    <message>
        <source>About {fitting} billion would fit. A server (openai:URL#MODEL) or the map reader need no such memory.</source>
        <translation>約 {fitting}×10⁹ 個のパラメータなら収まります。サーバー（openai:URL#MODEL）や地図リーダーにはこのメモリは不要です。</translation>
    </message>
    <message>
        <source>Accept them on {page}, then run: {login}</source>
        <translation>{page} で承諾してから、次を実行してください：{login}</translation>
    </message>
    <message>
        <source>Add it, or remove the folder.</source>
        <translation>追加するか、フォルダを削除してください。</translation>
    </message>
    <message>
        <source>Add one; see docs/models.md.</source>
        <translation>追加してください。docs/models.md を参照してください。</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose another place.</source>
        <translation>フォルダへの書き込みを許可するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Another run is writing {file}.</source>
        <translation>別の実行が {file} に書き込んでいます。</translation>
    </message>
    <message>
        <source>Assign one in QGIS.</source>
        <translation>QGIS で割り当ててください。</translation>
    </message>
    <message>
        <source>Call set_image first.</source>
        <translation>先に set_image を呼んでください。</translation>
    </message>
    <message>
        <source>Check how it is written; for a private one run: {login}</source>
        <translation>綴りを確認してください。非公開の場合は次を実行してください：{login}</translation>
    </message>
    <message>
        <source>Check its address and that it runs; a busy one may need more time.</source>
        <translation>アドレスと、サーバーが動いているかを確認してください。混んでいると時間がかかることがあります。</translation>
    </message>
    <message>
        <source>Check its free space.</source>
        <translation>空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>Check its permissions and its disk, or let {variable} name another folder.</source>
        <translation>権限とディスクを確認するか、{variable} で別のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>権限を確認してください。</translation>
    </message>
    <message>
        <source>Check permissions and free space, then try again: what is finished is kept.</source>
        <translation>権限と空き容量を確認して再試行してください。完了した分は残っています。</translation>
    </message>
    <message>
        <source>Check that its folder is complete and has its weights as .safetensors files.</source>
        <translation>フォルダが揃っていて、重みが .safetensors ファイルになっているか確認してください。</translation>
    </message>
    <message>
        <source>Check that the address ends as the server&apos;s manual says, most often in /v1.</source>
        <translation>アドレスの末尾がサーバーの説明書のとおりか確認してください。多くは /v1 です。</translation>
    </message>
    <message>
        <source>Check that the folder holds encoder.onnx and decoder.onnx, complete.</source>
        <translation>フォルダに encoder.onnx と decoder.onnx が揃っているか確認してください。</translation>
    </message>
    <message>
        <source>Check that this is the right kind of model and that its download is complete.</source>
        <translation>正しい種類のモデルか、ダウンロードが完了しているかを確認してください。</translation>
    </message>
    <message>
        <source>Check the CRS of the project, then draw the area again.</source>
        <translation>プロジェクトの CRS を確認し、領域を描き直してください。</translation>
    </message>
    <message>
        <source>Check the address and that the server offers the model {model}.</source>
        <translation>アドレスと、サーバーがモデル {model} を提供しているかを確認してください。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>フォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or name a mirror (HF_ENDPOINT). Then try again: what was downloaded is kept.</source>
        <translation>ネットワークとプロキシ（HTTPS_PROXY または QGIS の設定）を確認するか、ミラー（HF_ENDPOINT）を指定してください。その後、再試行してください。ダウンロード済みの分は残っています。</translation>
    </message>
    <message>
        <source>Choose a data set that has them.</source>
        <translation>それを含むデータセットを選んでください。</translation>
    </message>
    <message>
        <source>Choose a finer resolution, or imagery and a map that show more of the same ground.</source>
        <translation>より細かい解像度か、同じ場所をより広く写す画像と地図を選んでください。</translation>
    </message>
    <message>
        <source>Choose a layer with polygons of places.</source>
        <translation>場所のポリゴンを持つレイヤを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model that has them; weights in .bin or .pt files can run code.</source>
        <translation>それらを持つモデルを選んでください。.bin や .pt ファイルの重みはコードを実行できます。</translation>
    </message>
    <message>
        <source>Choose a satellite or aerial layer.</source>
        <translation>衛星画像か航空写真のレイヤを選んでください。</translation>
    </message>
    <message>
        <source>Choose a smaller area, or fewer map layers.</source>
        <translation>より小さい領域か、より少ない地図レイヤを選んでください。</translation>
    </message>
    <message>
        <source>Choose another file, or allow writing to it.</source>
        <translation>別のファイルを選ぶか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Choose another file, or repair this one.</source>
        <translation>別のファイルを選ぶか、このファイルを修復してください。</translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation>別のファイルを選んでください。このファイルは元のままです。</translation>
    </message>
    <message>
        <source>Choose another path, or check permissions and free space.</source>
        <translation>別のパスを選ぶか、権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Choose another result.</source>
        <translation>別の結果を選んでください。</translation>
    </message>
    <message>
        <source>Choose another split.</source>
        <translation>データセットの別の分割を選んでください。</translation>
    </message>
    <message>
        <source>Choose imagery that covers it, or check its source and the network.</source>
        <translation>それを覆う画像を選ぶか、データソースとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Choose layers of one area, and check their CRS.</source>
        <translation>同じ領域のレイヤを選び、CRS を確認してください。</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>次から選んでください：{choices}。</translation>
    </message>
    <message>
        <source>Choose one with --layer.</source>
        <translation>--layer で一つ選んでください。</translation>
    </message>
    <message>
        <source>Choose the field with the name, the class or the function of the places.</source>
        <translation>場所の名前、分類、または機能のフィールドを選んでください。</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>レイヤパネルでポリゴンレイヤをクリックし、地物を選択してください。</translation>
    </message>
    <message>
        <source>Click closer to the place.</source>
        <translation>場所のより近くをクリックしてください。</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, ask fewer queries at once, or take a smaller model.</source>
        <translation>GPU を使う他のプログラムを閉じるか、同時の問い合わせを減らすか、より小さいモデルを使ってください。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Compare it with the profiles in resources/models.</source>
        <translation>resources/models のプロファイルと比べてください。</translation>
    </message>
    <message>
        <source>Compare reports of the same data set and split.</source>
        <translation>同じデータセットと分割のレポートを比べてください。</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder in the options.</source>
        <translation>ドライブを接続するか、オプションで別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Copy it anew, without spaces.</source>
        <translation>空白を入れずにコピーし直してください。</translation>
    </message>
    <message>
        <source>Do not use it before its owner has explained that.</source>
        <translation>所有者が説明するまで使わないでください。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Download it again; if that does not help, the mirror or the network changes files.</source>
        <translation>もう一度ダウンロードしてください。それでも駄目なら、ミラーかネットワークがファイルを変えています。</translation>
    </message>
    <message>
        <source>Download one first.</source>
        <translation>先に一つダウンロードしてください。</translation>
    </message>
    <message>
        <source>Downloads need huggingface_hub, not installed here.</source>
        <translation>ダウンロードには huggingface_hub が必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>Draw it again, or repair its geometry.</source>
        <translation>描き直すか、ジオメトリを修復してください。</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>描き直してください。</translation>
    </message>
    <message>
        <source>Draw it on the same grid.</source>
        <translation>同じグリッド上に描いてください。</translation>
    </message>
    <message>
        <source>Draw the mask on the satellite picture&apos;s grid.</source>
        <translation>マスクを衛星画像のグリッド上に描いてください。</translation>
    </message>
    <message>
        <source>End what uses the model, QGIS&apos;s engine for example, then try again.</source>
        <translation>QGIS のエンジンなど、モデルを使っているものを終了して再試行してください。</translation>
    </message>
    <message>
        <source>Every sample failed, the first with:</source>
        <translation>すべてのサンプルが失敗しました。最初の原因：</translation>
    </message>
    <message>
        <source>Export them anew: socio models export-onnx --help</source>
        <translation>エクスポートし直してください：socio models export-onnx --help</translation>
    </message>
    <message>
        <source>Free some space, or let {variable} name a folder on another disk.</source>
        <translation>空き容量を作るか、{variable} で別のディスクのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Free some space, then run again.</source>
        <translation>空き容量を作って再実行してください。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を作って再試行してください。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を作ってください。</translation>
    </message>
    <message>
        <source>Give --json another file, or remove this one to begin anew.</source>
        <translation>--json に別のファイルを指定するか、このファイルを削除して最初から始めてください。</translation>
    </message>
    <message>
        <source>Give a new folder, or an empty one.</source>
        <translation>新しいフォルダか空のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Give a new folder, or the same layers and settings to go on.</source>
        <translation>新しいフォルダを指定するか、続けるには同じレイヤと設定を指定してください。</translation>
    </message>
    <message>
        <source>Give a new folder: a data set is never overwritten.</source>
        <translation>新しいフォルダを指定してください。データセットは上書きされません。</translation>
    </message>
    <message>
        <source>Give the folder of one, or get it from the hub: socio dataset pull --id {id}.</source>
        <translation>データセットのフォルダを指定するか、ハブから取得してください：socio dataset pull --id {id}</translation>
    </message>
    <message>
        <source>Give the folder of one.</source>
        <translation>データセットのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Give the path of a GeoJSON file.</source>
        <translation>GeoJSON ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>Give the path of a GeoPackage.</source>
        <translation>GeoPackage のパスを指定してください。</translation>
    </message>
    <message>
        <source>Give the path of a report.</source>
        <translation>レポートのパスを指定してください。</translation>
    </message>
    <message>
        <source>Give {kind}: a model of type {types}.</source>
        <translation>{kind}: には種類 {types} のモデルを指定してください。</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE forbids downloads.</source>
        <translation>HF_HUB_OFFLINE がダウンロードを禁じています。</translation>
    </message>
    <message>
        <source>If HF_ENDPOINT names a mirror, try another one.</source>
        <translation>HF_ENDPOINT がミラーを指しているなら、別のミラーを試してください。</translation>
    </message>
    <message>
        <source>Imagery and map share less ground than one window of {side_m} m.</source>
        <translation>画像と地図に共通する場所が {side_m} m のウィンドウより狭いです。</translation>
    </message>
    <message>
        <source>Install it: &quot;{python}&quot; -m pip install pyarrow</source>
        <translation>インストールしてください：&quot;{python}&quot; -m pip install pyarrow</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>プラグインを再インストールしてください。</translation>
    </message>
    <message>
        <source>It is a JSON object with &quot;problem&quot;, and perhaps &quot;level&quot;, &quot;gsd_m&quot;, &quot;extent_epsg3857&quot;.</source>
        <translation>&quot;problem&quot; と、場合により &quot;level&quot;、&quot;gsd_m&quot;、&quot;extent_epsg3857&quot; を持つ JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>It says: {reply}</source>
        <translation>サーバーの返答：{reply}</translation>
    </message>
    <message>
        <source>It wants to send you elsewhere: {place}</source>
        <translation>サーバーは別の場所へ転送しようとしています：{place}</translation>
    </message>
    <message>
        <source>It would fit with 4-bit weights. A server (openai:URL#MODEL) or the map reader need no such memory. Run: &quot;{python}&quot; -m pip install bitsandbytes accelerate</source>
        <translation>4 ビットの重みなら収まります。サーバー（openai:URL#MODEL）や地図リーダーにはこのメモリは不要です。次を実行してください：&quot;{python}&quot; -m pip install bitsandbytes accelerate</translation>
    </message>
    <message>
        <source>Its columns are id, problem, {columns}.</source>
        <translation>列は id、problem、{columns} です。</translation>
    </message>
    <message>
        <source>Its layers: none.</source>
        <translation>レイヤ：なし。</translation>
    </message>
    <message>
        <source>Its layers: {layers}.</source>
        <translation>レイヤ：{layers}。</translation>
    </message>
    <message>
        <source>Keep the outline first.</source>
        <translation>先に輪郭を確定してください。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>取り除いてください。</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log; it may have run out of memory.</source>
        <translation>サーバーのログを確認してください。メモリ不足かもしれません。</translation>
    </message>
    <message>
        <source>Make it with `socio evaluate DATASET --json FILE`.</source>
        <translation>`socio evaluate DATASET --json FILE` で作ってください。</translation>
    </message>
    <message>
        <source>Make the bundle again, or download the model.</source>
        <translation>バンドルを作り直すか、モデルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>Memory ran out while {name} worked.</source>
        <translation>{name} の処理中にメモリが不足しました。</translation>
    </message>
    <message>
        <source>Models on this machine need {missing}, not installed here.</source>
        <translation>このコンピュータでモデルを使うには {missing} が必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>Name the folder after its model, or add a profile for it; see docs/models.md.</source>
        <translation>フォルダにモデルの名前を付けるか、プロファイルを追加してください。docs/models.md を参照してください。</translation>
    </message>
    <message>
        <source>Name the folder with letters, digits, dots, hyphens and underscores.</source>
        <translation>フォルダ名には文字、数字、ピリオド、ハイフン、アンダースコアを使ってください。</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: none.</source>
        <translation>--name-field、--class-field、--function-field で指定してください。フィールド：なし。</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: {known}.</source>
        <translation>--name-field、--class-field、--function-field で指定してください。フィールド：{known}。</translation>
    </message>
    <message>
        <source>No field of the polygons is chosen.</source>
        <translation>ポリゴンのフィールドが選ばれていません。</translation>
    </message>
    <message>
        <source>No place can become a sample.</source>
        <translation>サンプルにできる場所がありません。</translation>
    </message>
    <message>
        <source>No polygon is selected.</source>
        <translation>ポリゴンが選択されていません。</translation>
    </message>
    <message>
        <source>No sample can be used, the first for this:</source>
        <translation>使えるサンプルがありません。最初の原因：</translation>
    </message>
    <message>
        <source>No sample passed the checks.</source>
        <translation>検査に合格したサンプルがありません。</translation>
    </message>
    <message>
        <source>Only map-reader has {abilities} to leave out.</source>
        <translation>{abilities} を外せるのは map-reader だけです。</translation>
    </message>
    <message>
        <source>Polygons, imagery and map do not show the same ground.</source>
        <translation>ポリゴン、画像、地図が同じ場所を示していません。</translation>
    </message>
    <message>
        <source>Put the server&apos;s key into SOCIO_API_KEY, or into the panel&apos;s server settings.</source>
        <translation>サーバーのキーを SOCIO_API_KEY か、パネルのサーバー設定に入れてください。</translation>
    </message>
    <message>
        <source>Reading parquet files needs pyarrow, not installed here.</source>
        <translation>Parquet ファイルの読み込みには pyarrow が必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>Remove it first.</source>
        <translation>先に削除してください。</translation>
    </message>
    <message>
        <source>Remove the model&apos;s folder, then get it again.</source>
        <translation>モデルのフォルダを削除し、取得し直してください。</translation>
    </message>
    <message>
        <source>Replace it, or remove the sample.</source>
        <translation>差し替えるか、サンプルを削除してください。</translation>
    </message>
    <message>
        <source>Row {row} of group {group} in {path} has no {column}.</source>
        <translation>{path} のグループ {group} の行 {row} に {column} がありません。</translation>
    </message>
    <message>
        <source>Run again without checking.</source>
        <translation>確認なしで再実行してください。</translation>
    </message>
    <message>
        <source>Run it in a server of your own and use openai:URL#MODEL.</source>
        <translation>自分のサーバーで動かし、openai:URL#MODEL を使ってください。</translation>
    </message>
    <message>
        <source>Run: &quot;{python}&quot; -m pip install {requirement}</source>
        <translation>次を実行してください：&quot;{python}&quot; -m pip install {requirement}</translation>
    </message>
    <message>
        <source>Run: socio models pull {model}</source>
        <translation>次を実行してください：socio models pull {model}</translation>
    </message>
    <message>
        <source>Run: socio models pull {name}    (or give the folder that holds its config.json)</source>
        <translation>次を実行してください：socio models pull {name}    （または config.json のあるフォルダを指定）</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>次を実行してください：{command}</translation>
    </message>
    <message>
        <source>SAM 3 needs torchvision, which is not installed here.</source>
        <translation>SAM 3 には torchvision が必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>Save or stop editing it there, then run again.</source>
        <translation>そちらで保存するか編集をやめてから、再実行してください。</translation>
    </message>
    <message>
        <source>Save the layer anew.</source>
        <translation>レイヤを保存し直してください。</translation>
    </message>
    <message>
        <source>Save the layer as one of them, for example with ogr2ogr.</source>
        <translation>レイヤをそのいずれかの形式で保存してください。例えば ogr2ogr を使います。</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example with ogr2ogr.</source>
        <translation>レイヤを GeoPackage として保存してください。例えば ogr2ogr を使います。</translation>
    </message>
    <message>
        <source>See `socio models list`.</source>
        <translation>`socio models list` を参照してください。</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>どちらか一方を外してください。</translation>
    </message>
    <message>
        <source>Take them out and put the key into {variable}.</source>
        <translation>それらを取り除き、キーを {variable} に入れてください。</translation>
    </message>
    <message>
        <source>The area of interest can&apos;t be read.</source>
        <translation>関心領域を読み込めません。</translation>
    </message>
    <message>
        <source>The area of interest crosses itself.</source>
        <translation>関心領域が自己交差しています。</translation>
    </message>
    <message>
        <source>The checked boxes can&apos;t be read.</source>
        <translation>確認済みの枠を読み込めません。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>{folder} のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The engine met an error that it does not know.</source>
        <translation>エンジンで不明なエラーが起きました。</translation>
    </message>
    <message>
        <source>The engine speaks version {version} of the protocol, the plugin {expected}.</source>
        <translation>エンジンはプロトコルのバージョン {version}、プラグインは {expected} を使っています。</translation>
    </message>
    <message>
        <source>The folder of the models, {folder}, is on a drive that is not there.</source>
        <translation>モデルのフォルダ {folder} は、接続されていないドライブにあります。</translation>
    </message>
    <message>
        <source>The hub offers other files of {model} than at its first download, for the same commit {commit}.</source>
        <translation>同じコミット {commit} なのに、ハブの {model} のファイルが最初のダウンロード時と異なります。</translation>
    </message>
    <message>
        <source>The hub sends more than it promised.</source>
        <translation>ハブが予告より多くのデータを送っています。</translation>
    </message>
    <message>
        <source>The hub&apos;s answer about {model} lacks its commit, or sizes of files.</source>
        <translation>{model} についてのハブの応答に、コミットかファイルの大きさがありません。</translation>
    </message>
    <message>
        <source>The key is known but not allowed to do this; ask the server&apos;s owner.</source>
        <translation>キーは認識されましたが、この操作は許可されていません。サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The layer has no polygons.</source>
        <translation>レイヤにポリゴンがありません。</translation>
    </message>
    <message>
        <source>The layer {layer} of {path} has no known CRS.</source>
        <translation>{path} のレイヤ {layer} に既知の CRS がありません。</translation>
    </message>
    <message>
        <source>The layer {name} could not be drawn: {reason}</source>
        <translation>レイヤ {name} を描画できませんでした：{reason}</translation>
    </message>
    <message>
        <source>The map layers have too many features here.</source>
        <translation>地図レイヤの地物がここでは多すぎます。</translation>
    </message>
    <message>
        <source>The memory is full.</source>
        <translation>メモリがいっぱいです。</translation>
    </message>
    <message>
        <source>The model profile {file} can&apos;t be used: {reason}.</source>
        <translation>モデルプロファイル {file} を使えません：{reason}。</translation>
    </message>
    <message>
        <source>The model {file} can&apos;t be loaded.</source>
        <translation>モデル {file} を読み込めません。</translation>
    </message>
    <message>
        <source>The model {model} can&apos;t be loaded.</source>
        <translation>モデル {model} を読み込めません。</translation>
    </message>
    <message>
        <source>The model {model} lacks {count} of its weights.</source>
        <translation>モデル {model} の重みが {count} 個足りません。</translation>
    </message>
    <message>
        <source>The model {name} is not on this machine.</source>
        <translation>モデル {name} はこのコンピュータにありません。</translation>
    </message>
    <message>
        <source>The models in {path} were exported in another form.</source>
        <translation>{path} のモデルは別の形式でエクスポートされています。</translation>
    </message>
    <message>
        <source>The outline can&apos;t be read.</source>
        <translation>輪郭を読み込めません。</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>実行を停止しました。</translation>
    </message>
    <message>
        <source>The server at {url} broke off in the middle of an answer.</source>
        <translation>サーバー {url} が応答の途中で切断しました。</translation>
    </message>
    <message>
        <source>The server at {url} does not answer.</source>
        <translation>サーバー {url} が応答しません。</translation>
    </message>
    <message>
        <source>The server at {url} refused with code {code}.</source>
        <translation>サーバー {url} がコード {code} で拒否しました。</translation>
    </message>
    <message>
        <source>The server at {url} sent something that is no chat completion.</source>
        <translation>サーバー {url} がチャットの応答ではないものを送りました。</translation>
    </message>
    <message>
        <source>The server has too much to do; try again later.</source>
        <translation>サーバーが混み合っています。後で再試行してください。</translation>
    </message>
    <message>
        <source>The server takes no pictures of this size; raise its limit.</source>
        <translation>サーバーはこの大きさの画像を受け付けません。上限を上げてください。</translation>
    </message>
    <message>
        <source>The server&apos;s key has characters that no key has.</source>
        <translation>サーバーのキーに、キーには使われない文字があります。</translation>
    </message>
    <message>
        <source>The tracer&apos;s weights ({file}) can&apos;t be read.</source>
        <translation>地図トレーサーの重み（{file}）を読み込めません。</translation>
    </message>
    <message>
        <source>The two reports share no sample.</source>
        <translation>二つのレポートに共通のサンプルがありません。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>処理を停止しました。</translation>
    </message>
    <message>
        <source>There are more than {most} points.</source>
        <translation>点が {most} 個を超えています。</translation>
    </message>
    <message>
        <source>There is no data set {dataset}.</source>
        <translation>データセット {dataset} がありません。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ファイル {path} がありません。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>フォルダ {folder} がありません。</translation>
    </message>
    <message>
        <source>There is no model in {folder}.</source>
        <translation>{folder} にモデルがありません。</translation>
    </message>
    <message>
        <source>There is no picture to segment.</source>
        <translation>セグメンテーションする画像がありません。</translation>
    </message>
    <message>
        <source>There is no profile for the model {model}.</source>
        <translation>モデル {model} のプロファイルがありません。</translation>
    </message>
    <message>
        <source>There is no reasoner {name}.</source>
        <translation>推論器 {name} はありません。</translation>
    </message>
    <message>
        <source>There is no segmenter {name}.</source>
        <translation>分割器 {name} はありません。</translation>
    </message>
    <message>
        <source>There is no {model} at {server}, or it is private.</source>
        <translation>{model} は {server} にないか、非公開です。</translation>
    </message>
    <message>
        <source>There is no {name} here.</source>
        <translation>{name} はここにはありません。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後で再試行してください。</translation>
    </message>
    <message>
        <source>Try again later; what was downloaded is kept.</source>
        <translation>後で再試行してください。ダウンロード済みの分は残っています。</translation>
    </message>
    <message>
        <source>Try again with fewer --workers; with --json, what is finished is kept.</source>
        <translation>--workers を減らして再試行してください。--json を付けると完了した分が残ります。</translation>
    </message>
    <message>
        <source>Try again; what was downloaded is kept.</source>
        <translation>再試行してください。ダウンロード済みの分は残っています。</translation>
    </message>
    <message>
        <source>Unknown settings: {names}.</source>
        <translation>不明な設定：{names}。</translation>
    </message>
    <message>
        <source>Unset it.</source>
        <translation>この環境変数を削除してください。</translation>
    </message>
    <message>
        <source>Update the profile that pins it.</source>
        <translation>それを固定しているプロファイルを更新してください。</translation>
    </message>
    <message>
        <source>Wait until it ends.</source>
        <translation>終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Wait until it has ended, stop it, or choose another file.</source>
        <translation>終わるまで待つか、停止するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Weights in .bin or .pt files can run code and are not used.</source>
        <translation>.bin や .pt ファイルの重みはコードを実行できるため使いません。</translation>
    </message>
    <message>
        <source>With other reasoners, choose of: {parts}.</source>
        <translation>他の推論器では次から選んでください：{parts}。</translation>
    </message>
    <message>
        <source>Without fall-back, stage 1 alone gives nothing.</source>
        <translation>代替手段がないと、第 1 段階だけでは何も得られません。</translation>
    </message>
    <message>
        <source>Write OWNER/NAME, as `socio models list` does.</source>
        <translation>`socio models list` のように OWNER/NAME と書いてください。</translation>
    </message>
    <message>
        <source>Write openai:ADDRESS#MODEL, for example openai:http://127.0.0.1:8000/v1#my-model.</source>
        <translation>openai:ADDRESS#MODEL と書いてください。例：openai:http://127.0.0.1:8000/v1#my-model</translation>
    </message>
    <message>
        <source>openai:{url}#{model} is no server and model.</source>
        <translation>openai:{url}#{model} はサーバーとモデルの指定ではありません。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened for writing.</source>
        <translation>{file} を書き込み用に開けません。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>{file} を使えません：{reason}。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be written, the disk reports an error.</source>
        <translation>{file} に書き込めませんでした。ディスクがエラーを報告しています。</translation>
    </message>
    <message>
        <source>{file} does not fit on the disk.</source>
        <translation>{file} がディスクに収まりません。</translation>
    </message>
    <message>
        <source>{file} has a layer {layer} of another form ({type}, spatial reference {crs}).</source>
        <translation>{file} のレイヤ {layer} は形式が異なります（{type}、空間参照 {crs}）。</translation>
    </message>
    <message>
        <source>{file} has a table {layer} of another form (without {missing}).</source>
        <translation>{file} のテーブル {layer} は形式が異なります（{missing} がありません）。</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} は壊れています。</translation>
    </message>
    <message>
        <source>{file} is locked by another program.</source>
        <translation>{file} は別のプログラムにロックされています。</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} がありません。</translation>
    </message>
    <message>
        <source>{file} is not what its lock says.</source>
        <translation>{file} がモデルのチェックサムと一致しません。</translation>
    </message>
    <message>
        <source>{file} is read-only.</source>
        <translation>{file} は読み取り専用です。</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be deleted.</source>
        <translation>{folder} を削除できません。</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written.</source>
        <translation>{folder} に書き込めません。</translation>
    </message>
    <message>
        <source>{folder} has no weights as .safetensors files.</source>
        <translation>{folder} に .safetensors ファイルの重みがありません。</translation>
    </message>
    <message>
        <source>{folder} holds no samples.</source>
        <translation>{folder} にサンプルがありません。</translation>
    </message>
    <message>
        <source>{folder} holds something else than {model}.</source>
        <translation>{folder} には {model} 以外のものがあります。</translation>
    </message>
    <message>
        <source>{folder} is there already and is not empty.</source>
        <translation>{folder} はすでにあり、空ではありません。</translation>
    </message>
    <message>
        <source>{models}: here already.</source>
        <translation>{models}：すでにあります。</translation>
    </message>
    <message>
        <source>{model} could not be downloaded.</source>
        <translation>{model} をダウンロードできませんでした。</translation>
    </message>
    <message>
        <source>{model} has no config.json with .safetensors weights, and nothing else is used.</source>
        <translation>{model} には .safetensors の重みを伴う config.json がありません。他の形式は使いません。</translation>
    </message>
    <message>
        <source>{model} has no parquet files, and nothing else is used.</source>
        <translation>{model} には Parquet ファイルがありません。他の形式は使いません。</translation>
    </message>
    <message>
        <source>{model} has {billions} billion parameters and needs about {needed_gb} GB of memory as {precision}; {free_gb} GB are free on {device}.</source>
        <translation>{model} のパラメータは {billions}×10⁹ 個で、{precision} では約 {needed_gb} GB のメモリが必要です。{device} の空きは {free_gb} GB です。</translation>
    </message>
    <message>
        <source>{model} is a {type} model, which {kind}: can&apos;t run.</source>
        <translation>{model} は {type} モデルで、{kind}: では動かせません。</translation>
    </message>
    <message>
        <source>{model} is a {type} model; Qwen2.5-VL and Qwen3-VL can be run here.</source>
        <translation>{model} は {type} モデルです。ここで動くのは Qwen2.5-VL と Qwen3-VL です。</translation>
    </message>
    <message>
        <source>{model} is being downloaded already.</source>
        <translation>{model} はすでにダウンロード中です。</translation>
    </message>
    <message>
        <source>{model} is given only to those who accepted its conditions.</source>
        <translation>{model} は条件を承諾した人だけが取得できます。</translation>
    </message>
    <message>
        <source>{model} is no id of a model.</source>
        <translation>{model} はモデルの id ではありません。</translation>
    </message>
    <message>
        <source>{model} is not here.</source>
        <translation>{model} はここにありません。</translation>
    </message>
    <message>
        <source>{model} is not in {folder}.</source>
        <translation>{model} は {folder} にありません。</translation>
    </message>
    <message>
        <source>{model} is not whole in {folder}.</source>
        <translation>{folder} の {model} は揃っていません。</translation>
    </message>
    <message>
        <source>{model} wants sides in multiples of {factor} px; the profile {profile} says {profile_factor}.</source>
        <translation>{model} の辺は {factor} px の倍数ですが、プロファイル {profile} では {profile_factor} です。</translation>
    </message>
    <message>
        <source>{model} was imported, not downloaded.</source>
        <translation>{model} はダウンロードではなくインポートされたものです。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be a model&apos;s name.</source>
        <translation>{name} はモデルの名前にできません。</translation>
    </message>
    <message>
        <source>{name} is a file; a model is a folder with config.json and .safetensors weights.</source>
        <translation>{name} はファイルです。モデルは config.json と .safetensors の重みがあるフォルダです。</translation>
    </message>
    <message>
        <source>{name} of {model} is not what the hub promised; it was deleted.</source>
        <translation>{model} の {name} はハブの予告と異なるため、削除しました。</translation>
    </message>
    <message>
        <source>{needed_gb} GB are needed and {free_gb} GB are free on the disk of {folder}.</source>
        <translation>{needed_gb} GB 必要ですが、{folder} のディスクの空きは {free_gb} GB です。</translation>
    </message>
    <message>
        <source>{output} was begun with other layers or settings.</source>
        <translation>{output} は別のレイヤか設定で始められたものです。</translation>
    </message>
    <message>
        <source>{page} has no such commit.</source>
        <translation>{page} にそのコミットはありません。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as GeoJSON.</source>
        <translation>{path} を GeoJSON として読み込めません。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a GeoPackage.</source>
        <translation>{path} を GeoPackage として読み込めません。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as parquet.</source>
        <translation>{path} を Parquet として読み込めません。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {kind} {reason}.</source>
        <translation>{path} を読み込めません：{kind} {reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} を読み込めません：{reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>{path} を使えません：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} は存在しません。</translation>
    </message>
    <message>
        <source>{path} has more than {most} features in one window.</source>
        <translation>{path} の地物が一つのウィンドウに {most} 個を超えています。</translation>
    </message>
    <message>
        <source>{path} has no column {missing}.</source>
        <translation>{path} に列 {missing} がありません。</translation>
    </message>
    <message>
        <source>{path} has no field {missing}.</source>
        <translation>{path} にフィールド {missing} がありません。</translation>
    </message>
    <message>
        <source>{path} has no layer {layer} with polygons here.</source>
        <translation>{path} には、ここにポリゴンを持つレイヤ {layer} がありません。</translation>
    </message>
    <message>
        <source>{path} has several layers with polygons: {layers}.</source>
        <translation>{path} にはポリゴンのレイヤが複数あります：{layers}。</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} がありません。</translation>
    </message>
    <message>
        <source>{path} is neither a GeoPackage nor GeoJSON.</source>
        <translation>{path} は GeoPackage でも GeoJSON でもありません。</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read.</source>
        <translation>{path} は読み込める画像ではありません。</translation>
    </message>
    <message>
        <source>{path} is no report of samples: {kind} {reason}.</source>
        <translation>{path} はサンプルのレポートではありません：{kind} {reason}。</translation>
    </message>
    <message>
        <source>{path} is {width} x {height} px, sat.png is {satellite_width} x {satellite_height} px.</source>
        <translation>{path} は {width} x {height} px、sat.png は {satellite_width} x {satellite_height} px です。</translation>
    </message>
    <message>
        <source>{path} was begun by a run with another data set, model or options.</source>
        <translation>{path} は、別のデータセット、モデル、またはオプションの実行で始められたものです。</translation>
    </message>
    <message>
        <source>{server} can&apos;t be reached, or the connection broke.</source>
        <translation>{server} に接続できないか、接続が切れました。</translation>
    </message>
    <message>
        <source>{server} refused with status {status}.</source>
        <translation>{server} がステータス {status} で拒否しました。</translation>
    </message>
    <message>
        <source>{source} holds no model.</source>
        <translation>{source} にモデルがありません。</translation>
    </message>
    <message>
        <source>{source}: the mask of {id} is not of the satellite picture&apos;s size.</source>
        <translation>{source}：{id} のマスクが衛星画像と同じ大きさではありません。</translation>
    </message>
    <message>
        <source>An id has no slash.</source>
        <translation>ID にスラッシュは使えません。</translation>
    </message>
    <message>
        <source>Checkpoints (.pth, .pt) can run code and are not read, but for Meta&apos;s of the first SAM (sam:FILE). Those of SAM 2 are on the hub as .safetensors: facebook/sam2-hiera-large.</source>
        <translation>チェックポイント (.pth、.pt) はコードを実行できるため、Meta の最初の SAM のもの (sam:ファイル) を除いて読み込みません。SAM 2 のものはハブに .safetensors であります: facebook/sam2-hiera-large。</translation>
    </message>
    <message>
        <source>Choose another map style.</source>
        <translation>別の地図スタイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of version 3.10 or newer, with its modules venv and ensurepip; not the Microsoft Store&apos;s, whose files other programs don&apos;t find.</source>
        <translation>バージョン 3.10 以降で、モジュール venv と ensurepip を備えたものを選んでください。Microsoft Store のものは、ほかのプログラムがそのファイルを見つけられないため使えません。</translation>
    </message>
    <message>
        <source>Compare it with those in resources/models.</source>
        <translation>resources/models のものと比べてください。</translation>
    </message>
    <message>
        <source>Get the file in another way, then run: socio models import --prompts FILE</source>
        <translation>別の方法でファイルを入手し、次を実行してください: socio models import --prompts ファイル</translation>
    </message>
    <message>
        <source>Get {page}</source>
        <translation>{page} を入手してください</translation>
    </message>
    <message>
        <source>Install one from python.org or your system&apos;s packages, not from the Microsoft Store, then try again.</source>
        <translation>python.org またはシステムのパッケージからインストールし（Microsoft Store からではなく）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It has to be the very file; see docs/models.md for its address.</source>
        <translation>まさにそのファイルでなければなりません。アドレスは docs/models.md にあります。</translation>
    </message>
    <message>
        <source>It is name, class or function.</source>
        <translation>name、class、function のいずれかです。</translation>
    </message>
    <message>
        <source>No profile names {path} as a file with prompts.</source>
        <translation>{path} をプロンプトのファイルとして指すプロファイルはありません。</translation>
    </message>
    <message>
        <source>Serve a vision-language model; llama.cpp also needs its --mmproj file.</source>
        <translation>視覚言語モデルを提供してください。llama.cpp には --mmproj ファイルも必要です。</translation>
    </message>
    <message>
        <source>Start the server with a context of at least 8,192 tokens; see docs/models.md.</source>
        <translation>コンテキストを 8,192 トークン以上にしてサーバーを起動してください。docs/models.md を参照。</translation>
    </message>
    <message>
        <source>Take one of Meta&apos;s (ViT-B, L or H), or pull facebook/sam-vit-base.</source>
        <translation>Meta のもの (ViT-B、L、H) を使うか、facebook/sam-vit-base を取得してください。</translation>
    </message>
    <message>
        <source>The model {model} of the server at {url} takes no pictures.</source>
        <translation>サーバー {url} のモデル {model} は画像を受け付けません。</translation>
    </message>
    <message>
        <source>The prompts are not where the profile says, in {file}: {reason}.</source>
        <translation>{file} でプロンプトがプロファイルの示す場所にありません: {reason}。</translation>
    </message>
    <message>
        <source>The published prompts can&apos;t be downloaded from {address}.</source>
        <translation>公開されたプロンプトを {address} からダウンロードできません。</translation>
    </message>
    <message>
        <source>{file} is not the file with the prompts that the profile names.</source>
        <translation>{file} はプロファイルが指すプロンプトのファイルではありません。</translation>
    </message>
    <message>
        <source>{id} has no picture {name}.</source>
        <translation>{id} に画像 {name} がありません。</translation>
    </message>
    <message>
        <source>{id} in {path} has no question, or an id that is no name.</source>
        <translation>{path} の {id} に質問がないか、ID が名前ではありません。</translation>
    </message>
    <message>
        <source>{name} is no name of a map style.</source>
        <translation>{name} は地図スタイルの名前ではありません。</translation>
    </message>
    <message>
        <source>{name} stopped after {tokens} of {limit} tokens: its context is too short for two pictures and an answer.</source>
        <translation>{name} は {limit} のうち {tokens} トークンで止まりました。コンテキストが 2 枚の画像と答えには短すぎます。</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of the first SAM that can be used.</source>
        <translation>{path} は使用できる最初の SAM のチェックポイントではありません。</translation>
    </message>
    <message>
        <source>{path} states a level that there is not.</source>
        <translation>{path} に存在しないレベルが書かれています。</translation>
    </message>
    <message>
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>再実行してください。メモリ不足だった場合は、より小さい領域を選んでください。</translation>
    </message>
    <message>
        <source>End its name in {endings}.</source>
        <translation>ファイル名の末尾を {endings} のいずれかにしてください。</translation>
    </message>
    <message>
        <source>The format of {file} is not known.</source>
        <translation>{file} の形式は不明です。</translation>
    </message>
    <message>
        <source>Check the CRS of the layer.</source>
        <translation>レイヤのCRSを確認してください。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>1つ選んでください。</translation>
    </message>
    <message>
        <source>Choose the field that says what the places are, or type what to look for.</source>
        <translation>場所の種類を表すフィールドを選ぶか、探すものを入力してください。</translation>
    </message>
    <message>
        <source>Install it, or save the layers as a GeoPackage.</source>
        <translation>それをインストールするか、レイヤをGeoPackageとして保存してください。</translation>
    </message>
    <message>
        <source>No point of {layer} in this area is of a known kind.</source>
        <translation>この領域には、種類がわかる {layer} のポイントがありません。</translation>
    </message>
    <message>
        <source>Reading {path} needs {package}, which is not installed here.</source>
        <translation>{path} を読むには {package} が必要ですが、ここにはインストールされていません。</translation>
    </message>
    <message>
        <source>Run, and see what is said then.</source>
        <translation>実行して、表示される内容を確認してください。</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage, which may have any number.</source>
        <translation>GeoPackageとして保存してください。数に制限がありません。</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example in QGIS.</source>
        <translation>QGISなどで、レイヤをGeoPackageとして保存してください。</translation>
    </message>
    <message>
        <source>The kinds of the points can&apos;t be read.</source>
        <translation>ポイントの種類を読み取れません。</translation>
    </message>
    <message>
        <source>The layer {layer} has no points here.</source>
        <translation>レイヤ {layer} にはここにポイントがありません。</translation>
    </message>
    <message>
        <source>The points of {layer} have no place in metres.</source>
        <translation>{layer} のポイントはメートル単位の位置を持ちません。</translation>
    </message>
    <message>
        <source>The queries can&apos;t be understood.</source>
        <translation>問い合わせを解釈できません。</translation>
    </message>
    <message>
        <source>There is no layer of points.</source>
        <translation>ポイントレイヤがありません。</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>探すものを入力してください。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as map layers.</source>
        <translation>{path} を地図レイヤとして読み取れません。</translation>
    </message>
    <message>
        <source>{path} has {rows} features; {most} are read of such a file.</source>
        <translation>{path} には地物が {rows} 件あります。この形式で読めるのは {most} 件までです。</translation>
    </message>
    <message>
        <source>Take letters of the Latin alphabet, digits, hyphens and underscores.</source>
        <translation>ラテン文字、数字、ハイフン、アンダースコアを使ってください。</translation>
    </message>
    <message>
        <source>Check the address of the map data server; most end in /api/interpreter.</source>
        <translation>地図データのサーバーのアドレスを確認してください。多くは /api/interpreter で終わります。</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>ネットワークを確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Choose a smaller area, and get the data of a large one in parts.</source>
        <translation>より小さい領域を選び、大きい領域のデータは分けて取得してください。</translation>
    </message>
    <message>
        <source>Choose a smaller area, or try again later.</source>
        <translation>より小さい領域を選ぶか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Choose another area, or use other map layers.</source>
        <translation>別の領域を選ぶか、別の地図レイヤを使ってください。</translation>
    </message>
    <message>
        <source>It answers each user only so often: wait some minutes, or choose a smaller area.</source>
        <translation>利用者ごとに応答の回数に限りがあります。数分待つか、より小さい領域を選んでください。</translation>
    </message>
    <message>
        <source>It has too much to do: try again later, or choose a smaller area.</source>
        <translation>混み合っています。後でもう一度試すか、より小さい領域を選んでください。</translation>
    </message>
    <message>
        <source>Map data can&apos;t be read.</source>
        <translation>地図データを読み込めません。</translation>
    </message>
    <message>
        <source>Map data was written to {file}, but QGIS can&apos;t read it.</source>
        <translation>地図データは {file} に書き込まれましたが、QGIS で読み込めません。</translation>
    </message>
    <message>
        <source>OpenStreetMap has nothing in this area, by {server}.</source>
        <translation>{server} によると、この領域に OpenStreetMap のデータはありません。</translation>
    </message>
    <message>
        <source>The map data of this area is more than {most} MB.</source>
        <translation>この領域の地図データは {most} MB を超えています。</translation>
    </message>
    <message>
        <source>The rectangle around the area has {size} km²; map data is read for up to {most} km².</source>
        <translation>領域を囲む長方形は {size} km² です。地図データは {most} km² まで読み込めます。</translation>
    </message>
    <message>
        <source>Use an address that begins with https, or a server on this machine.</source>
        <translation>https で始まるアドレスか、このマシン上のサーバーを使ってください。</translation>
    </message>
    <message>
        <source>Write it as its owner does; most end in /api/interpreter.</source>
        <translation>運営者の示すとおりに書いてください。多くは /api/interpreter で終わります。</translation>
    </message>
    <message>
        <source>{address} is no address of an Overpass server.</source>
        <translation>{address} は Overpass サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>{address} is not encrypted, so that others could read which area you ask for.</source>
        <translation>{address} は暗号化されていないため、どの領域を問い合わせたかを他人に読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>{file} exists, and map data is written to a new file.</source>
        <translation>{file} は既にあります。地図データは新しいファイルに書き込みます。</translation>
    </message>
    <message>
        <source>{server} could not finish: {remark}</source>
        <translation>{server} は処理を終えられませんでした：{remark}</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation>{server} が応答しません。</translation>
    </message>
    <message>
        <source>{server} refused with code {code}.</source>
        <translation>{server} がコード {code} で拒否しました。</translation>
    </message>
    <message>
        <source>{server} sent something that is no map data.</source>
        <translation>{server} から地図データではないものが送られてきました。</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or get the file in another way, then run: socio models import FILE</source>
        <translation>ネットワークとプロキシ（HTTPS_PROXY、または QGIS の設定）を確認するか、別の方法でファイルを入手して次を実行してください：socio models import FILE</translation>
    </message>
    <message>
        <source>Choose a folder that `socio models bundle` made, one with config.json and .safetensors files, or the file of an OCR pack as it was published.</source>
        <translation>`socio models bundle` が作ったフォルダ、config.json と .safetensors ファイルのあるフォルダ、または公開されたままの OCR パックのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Get it again. If that does not help, something on the way changes files.</source>
        <translation>もう一度入手してください。それでも解決しない場合は、経路上の何かがファイルを変更しています。</translation>
    </message>
    <message>
        <source>{file} is not the file of {pack} that is known; it is not used.</source>
        <translation>{file} は {pack} の既知のファイルではないため、使用しません。</translation>
    </message>
    <message>
        <source>{pack} can&apos;t be downloaded from {address}.</source>
        <translation>{pack} を {address} からダウンロードできません。</translation>
    </message>
    <message>
        <source>A Python could not be put into {folder}.</source>
        <translation>{folder} に Python を置けませんでした。</translation>
    </message>
    <message>
        <source>A download took too long. Check the network, then try again.</source>
        <translation>ダウンロードに時間がかかりすぎました。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there, and that programs may run from it.</source>
        <translation>そこの空き容量と権限、そこからプログラムを実行できるかを確認してください。</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in QGIS under Settings, Options, Network; or install a Python yourself.</source>
        <translation>ネットワークと、QGIS の設定、オプション、ネットワークにあるプロキシを確認してください。または Python を自分でインストールしてください。</translation>
    </message>
    <message>
        <source>Install one of version 3.10 or newer, then try again.</source>
        <translation>バージョン 3.10 以降をインストールして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Let it end or stop it, then try again.</source>
        <translation>終わるのを待つか停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No Python can be fetched for this system ({system}, {machine}).</source>
        <translation>このシステム（{system}、{machine}）用の Python は取得できません。</translation>
    </message>
    <message>
        <source>Nothing could be downloaded from {host}.</source>
        <translation>{host} から何もダウンロードできませんでした。</translation>
    </message>
    <message>
        <source>Put it there, or leave the folder empty to have it downloaded.</source>
        <translation>そこに置くか、フォルダを空欄にしてダウンロードさせてください。</translation>
    </message>
    <message>
        <source>Stop runs that use the engine, then try again.</source>
        <translation>エンジンを使っている実行を停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The engine could not be removed from {folder}.</source>
        <translation>{folder} からエンジンを削除できませんでした。</translation>
    </message>
    <message>
        <source>The engine works, so it was not removed.</source>
        <translation>エンジンが動作中のため、削除しませんでした。</translation>
    </message>
    <message>
        <source>The folder with the packages has no {file}.</source>
        <translation>パッケージのフォルダに {file} がありません。</translation>
    </message>
    <message>
        <source>The server that has Python can&apos;t be reached. Check the network, or install a Python yourself.</source>
        <translation>Python のあるサーバに接続できません。ネットワークを確認するか、Python を自分でインストールしてください。</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly while it started (code {code}).</source>
        <translation>エンジンが起動中に予期せず終了しました（コード {code}）。</translation>
    </message>
    <message>
        <source>The map can&apos;t be read ahead.</source>
        <translation>地図を先に読むことができません。</translation>
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Evaluate on a data set</source>
        <translation>データセットで評価</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>データセットのフォルダ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割（split）</translation>
    </message>
    <message>
        <source>Pictures of the samples may be sent to the reasoner&apos;s server</source>
        <translation>サンプルの画像を推論器のサーバーに送ってよい</translation>
    </message>
    <message>
        <source>Number of samples (0: all)</source>
        <translation>サンプル数（0：すべて）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSONファイル</translation>
    </message>
    <message>
        <source>Page with charts and pictures</source>
        <translation>グラフと画像のページ</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>HTMLファイル</translation>
    </message>
    <message>
        <source>Folder for the predicted masks</source>
        <translation>予測マスクのフォルダ</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>サンプル数</translation>
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
        <translation>正しい場所が分かっているデータセットのサンプルで推論器と分割器を動かし、ポリゴンの良さをcIoU、gIoU、F1で示します。論文の数値も並べます。

データセット：SocioSegの構成のフォルダ。「場所のデータセットを作る」で作れます。
サンプル：無作為に選んだこの数だけ（毎回同じ）。0ならすべて。
地図のスタイル：各サンプルの map.png の代わりに map_STYLE.png を表示します。
画像の送信：このコンピュータ以外のサーバーにある推論器には、パネルで同意していなければこの許可が要ります。
レポート：すべての数値と、サンプルごとの行。キャンセルした評価は、同じレポートで再び実行すると続きから始まります。隣の.partで終わるファイルに終わった分があります。
ページ：人が読むためのもの。グラフと、最良・最悪のサンプルの画像つき。
予測：各マスクの画像。

エンジンは、プラグインのパネルで一度設定しておく必要があります。</translation>
    </message>
    <message>
        <source>Map style (empty: the samples&apos; own map)</source>
        <translation>地図のスタイル（空欄：サンプル自身の地図）</translation>
    </message>
</context>
<context>
    <name>ExplainTask</name>
    <message>
        <source>Understand the queries</source>
        <translation>問い合わせを解釈</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>{layer} のフィールド</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>場所の種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name of place</source>
        <translation>場所の名前(&amp;N)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic: the values of the fields tell. Your choice is saved with the project.</source>
        <translation>自動：フィールドの値から判断します。選択はプロジェクトとともに保存されます。</translation>
    </message>
</context>
<context>
    <name>Form</name>
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
        <source>&amp;Imagery</source>
        <translation>画像(&amp;I)</translation>
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
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>For models that were not trained to read maps</source>
        <translation>地図の読み取りを学習していないモデル向け</translation>
    </message>
    <message>
        <source>Labels, candidates and both stages of the last run</source>
        <translation>前回の実行のラベル、候補、両段階</translation>
    </message>
    <message>
        <source>Let me check the boxes first</source>
        <translation>先に枠を確認する</translation>
    </message>
    <message>
        <source>Move, add or delete the boxes of each window on the map</source>
        <translation>各ウィンドウの枠を地図上で移動・追加・削除する</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>実行開始からの時間</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Queries of earlier runs, and others by theme</source>
        <translation>以前の検索語と、テーマ別の候補</translation>
    </message>
    <message>
        <source>One query a line, such as
Jinan Zoo
schools
places for sport and culture</source>
        <translation>1行に1つ。例：
済南動物園
学校
スポーツと文化の場所</translation>
    </message>
    <message>
        <source>&amp;What to look for</source>
        <translation>探すもの(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Map layers that name places</source>
        <translation>場所を示す地図レイヤ(&amp;M)</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help (F1)</source>
        <translation>ヘルプ (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>No program opens web pages here. The help is in {file}</source>
        <translation>Webページを開くプログラムがありません。ヘルプは{file}にあります</translation>
    </message>
</context>
<context>
    <name>KindsTask</name>
    <message>
        <source>Look at the kinds of points</source>
        <translation>ポイントの種類を調べる</translation>
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
        <translation>OpenStreetMap：線</translation>
    </message>
    <message>
        <source>OpenStreetMap: points</source>
        <translation>OpenStreetMap：ポイント</translation>
    </message>
    <message>
        <source>Map data, {rights}</source>
        <translation>地図データ、{rights}</translation>
    </message>
    <message>
        <source>Get map data</source>
        <translation>地図データを取得</translation>
    </message>
</context>
<context>
    <name>MapDataRow</name>
    <message>
        <source>Get map data...</source>
        <translation>地図データを取得...</translation>
    </message>
    <message>
        <source>Get places and land use of the area as map layers</source>
        <translation>領域の場所と土地利用を地図レイヤとして取得</translation>
    </message>
    <message>
        <source>Adds OpenStreetMap&apos;s places and land use of the area as map layers</source>
        <translation>領域の場所と土地利用を OpenStreetMap から地図レイヤとして追加します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop getting map data</source>
        <translation>地図データの取得を中止</translation>
    </message>
    <message>
        <source>OpenStreetMap&apos;s places and land use come from {server}. It is sent the rectangle around your area and nothing else. The data may be used with the credit {rights} ({licence}).</source>
        <translation>OpenStreetMap の場所と土地利用は {server} から取得します。送られるのは領域を囲む長方形だけです。データは {rights} と表示すれば利用できます（{licence}）。</translation>
    </message>
    <message>
        <source>Get map data from the network?</source>
        <translation>ネットワークから地図データを取得しますか？</translation>
    </message>
    <message>
        <source>Waiting for the map data server</source>
        <translation>地図データのサーバーを待っています</translation>
    </message>
    <message>
        <source>The map data server is busy; it is asked again in {amount} s</source>
        <translation>地図データのサーバーが混み合っています。{amount} 秒後にもう一度問い合わせます</translation>
    </message>
    <message>
        <source>{amount} MB of map data read</source>
        <translation>地図データを {amount} MB 読み込みました</translation>
    </message>
    <message>
        <source>{amount} features of map data</source>
        <translation>地図データの地物 {amount} 件</translation>
    </message>
    <message>
        <source>Map data is here (areas: {areas}, lines: {lines}, points: {points}). The next run reads it.</source>
        <translation>地図データを取得しました（面：{areas}、線：{lines}、点：{points}）。次の実行で読み込まれます。</translation>
    </message>
    <message>
        <source>Left out, since their outlines are broken: {count}.</source>
        <translation>輪郭が壊れているため除いたもの：{count}。</translation>
    </message>
</context>
<context>
    <name>MapLayerList</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>{layer} のフィールド</translation>
    </message>
    <message>
        <source>Choose the fields that say the kind and the name of places</source>
        <translation>場所の種類と名前を表すフィールドを選ぶ</translation>
    </message>
</context>
<context>
    <name>MapOffset</name>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>The map fits the imagery</source>
        <translation>地図は画像と合っている</translation>
    </message>
    <message>
        <source>Map of China (GCJ-02)</source>
        <translation>中国の地図（GCJ-02）</translation>
    </message>
    <message>
        <source>How the map lies on the imagery</source>
        <translation>画像に対する地図の位置</translation>
    </message>
    <message>
        <source>A map that lies beside the imagery is drawn back by as much</source>
        <translation>画像からずれた地図を、ずれの分だけ戻して描画します</translation>
    </message>
    <message>
        <source>Measure how far the map lies off the imagery</source>
        <translation>地図が画像からどれだけずれているかを測定</translation>
    </message>
    <message>
        <source>Map lies {offset}</source>
        <translation>地図のずれ：{offset}</translation>
    </message>
    <message>
        <source>How the map lies can&apos;t be measured here. Compare roads by eye.</source>
        <translation>ここでは地図のずれを測定できません。道路を目で見比べてください。</translation>
    </message>
    <message>
        <source>The map fits the imagery.</source>
        <translation>地図は画像と合っています。</translation>
    </message>
    <message>
        <source>The map lies {offset} of the imagery. The next run corrects that.</source>
        <translation>地図は画像から{offset}にずれています。次の実行で補正します。</translation>
    </message>
    <message>
        <source>{metres} m east</source>
        <translation>東{metres} m</translation>
    </message>
    <message>
        <source>{metres} m west</source>
        <translation>西{metres} m</translation>
    </message>
    <message>
        <source>{metres} m north</source>
        <translation>北{metres} m</translation>
    </message>
    <message>
        <source>{metres} m south</source>
        <translation>南{metres} m</translation>
    </message>
    <message>
        <source>Map and imagery don&apos;t line up?</source>
        <translation>地図と画像がずれている場合</translation>
    </message>
</context>
<context>
    <name>ModelsBox</name>
    <message>
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>地図のラベルの内容をモデルに伝える</translation>
    </message>
    <message>
        <source>Manage models...</source>
        <translation>モデルを管理...</translation>
    </message>
    <message>
        <source>Download, check and remove the models of this machine</source>
        <translation>このコンピュータのモデルをダウンロード、確認、削除</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>推論器(&amp;R)</translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation>分割器(&amp;G)</translation>
    </message>
    <message>
        <source>The pictures of the area, imagery and map, and the queries will leave this machine. They are sent to

{server}

Shall they be sent? The answer is remembered for this server.</source>
        <translation>領域の画像（画像レイヤと地図）と問い合わせがこのコンピュータの外に出ます。送信先：

{server}

送信しますか？このサーバーへの回答は記憶されます。</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <translation>画像の送信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
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
        <source>{model} at {host}</source>
        <translation>{model}（{host}）</translation>
    </message>
    <message>
        <source>Server...</source>
        <translation>サーバー...</translation>
    </message>
    <message>
        <source>The server is on this machine: pictures do not leave it.</source>
        <translation>サーバーはこのコンピュータにあります。画像は外に出ません。</translation>
    </message>
    <message>
        <source>Pictures of the area and the queries leave this machine: to {server}</source>
        <translation>領域の画像と問い合わせがこのコンピュータの外に出ます。送信先：{server}</translation>
    </message>
    <message>
        <source>{name} is not on this machine.</source>
        <translation>{name}はこのコンピュータにありません。</translation>
    </message>
    <message>
        <source>Models: pictures leave this machine</source>
        <translation>モデル：画像がこのコンピュータの外に出ます</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>They are not encrypted on the way, since the address begins with http.</source>
        <translation>アドレスがhttpで始まるため、通信は暗号化されません。</translation>
    </message>
    <message>
        <source>Get the OCR pack for {script} ({size})...</source>
        <translation>{script} の OCR パックを入手（{size}）...</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models on this machine</source>
        <translation>このコンピュータのモデル</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Read all files and compare them with their hashes</source>
        <translation>すべてのファイルを読み、ハッシュと照合する</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import folder...</source>
        <translation>フォルダをインポート...</translation>
    </message>
    <message>
        <source>Address to download from; empty for the Hugging Face hub</source>
        <translation>ダウンロード元のアドレス。空ならHugging Face hub</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Models are kept in {folder}; {free} GB are free there.</source>
        <translation>モデルは{folder}に保存されます。空きは{free} GBです。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>ミラー(&amp;M)</translation>
    </message>
    <message>
        <source>reasoner</source>
        <translation>推論器</translation>
    </message>
    <message>
        <source>segmenter</source>
        <translation>分割器</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>このコンピュータにあり</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>ダウンロード可能</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Install PyTorch first, with the button in the panel&apos;s Models box.</source>
        <translation>まずパネルの「モデル」欄のボタンでPyTorchをインストールしてください。</translation>
    </message>
    <message>
        <source>Reads all files, and downloads anew what is not right</source>
        <translation>すべてのファイルを読み、正しくないものをダウンロードし直す</translation>
    </message>
    <message>
        <source>{model}, {size}</source>
        <translation>{model}、{size}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ライセンス：{licence}</translation>
    </message>
    <message>
        <source>It is given only to those who accepted its conditions on that page.</source>
        <translation>そのページで条件に同意した人だけに提供されます。</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>同意してダウンロード</translation>
    </message>
    <message>
        <source>Delete {model} from this machine ({size})?</source>
        <translation>{model}（{size}）をこのコンピュータから削除しますか？</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>モデルのフォルダ</translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <translation>{what}をダウンロード中</translation>
    </message>
    <message>
        <source>Reading {what}</source>
        <translation>{what}を読み取り中</translation>
    </message>
    <message>
        <source>Deleting {what}</source>
        <translation>{what}を削除中</translation>
    </message>
    <message>
        <source>Copying {what}</source>
        <translation>{what}をコピー中</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} GB: {file}</source>
        <translation>%p%、{done}/{total} GB：{file}</translation>
    </message>
    <message>
        <source>Something is wrong; Mend fetches it anew.</source>
        <translation>正しくないものがあります。「修復」で取得し直します。</translation>
    </message>
    <message>
        <source>All files are right.</source>
        <translation>すべてのファイルが正しいです。</translation>
    </message>
    <message>
        <source>on this machine, without its prompts</source>
        <translation>このコンピューターにあり、プロンプトなし</translation>
    </message>
    <message>
        <source>With the prompts that it was trained on, licence {licence}:</source>
        <translation>学習に使われたプロンプト付き、ライセンス {licence}:</translation>
    </message>
    <message>
        <source>Trying {what} on a made-up town</source>
        <translation>架空の町で {what} を試しています</translation>
    </message>
    <message>
        <source>The models work: they found {query} in a made-up town in {seconds} s, with an IoU of {iou} %. They are picked for this project. ({revision})</source>
        <translation>モデルは動作します：架空の町で {query} を {seconds} 秒で見つけました（IoU {iou} %）。このプロジェクトで選択されました。（{revision}）</translation>
    </message>
    <message>
        <source>The models run, but what they drew for {query} in a made-up town has an IoU of {iou} % only. Look closely at their results. ({revision}, {seconds} s)</source>
        <translation>モデルは動きますが、架空の町で {query} について描いたものの IoU は {iou} % しかありません。結果をよく確かめてください。（{revision}、{seconds} 秒）</translation>
    </message>
    <message>
        <source>The models run, but their answer about {query} in a made-up town could not be read. Verify the model, or take the map reader. ({revision}, {seconds} s)</source>
        <translation>モデルは動きますが、架空の町の {query} についての答えを読み取れませんでした。モデルを検証するか、地図リーダーを使ってください。（{revision}、{seconds} 秒）</translation>
    </message>
    <message>
        <source>as its page says</source>
        <translation>配布ページを参照</translation>
    </message>
    <message>
        <source>Qwen Research License, not for commercial use</source>
        <translation>Qwen Research License、商用不可</translation>
    </message>
    <message>
        <source>Take models from a bundle of another machine, from any model&apos;s folder, or from a folder with files of OCR packs</source>
        <translation>別のコンピュータのバンドル、任意のモデルのフォルダ、または OCR パックのファイルがあるフォルダからモデルを取り込む</translation>
    </message>
    <message>
        <source>labels in {script}</source>
        <translation>{script} の注記</translation>
    </message>
    <message>
        <source>From {server}</source>
        <translation>入手元：{server}</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} MB: {file}</source>
        <translation>%p%、{done} / {total} MB：{file}</translation>
    </message>
</context>
<context>
    <name>ModelsSetup</name>
    <message>
        <source>For the CPU, 0.4 GB to download</source>
        <translation>CPU用、ダウンロード0.4 GB</translation>
    </message>
    <message>
        <source>For the CPU or Apple&apos;s GPU, 0.4 GB to download</source>
        <translation>CPUまたはAppleのGPU用、ダウンロード0.4 GB</translation>
    </message>
    <message>
        <source>For an NVIDIA GPU, 3 GB to download</source>
        <translation>NVIDIA GPU用、ダウンロード3 GB</translation>
    </message>
    <message>
        <source>Where models shall run</source>
        <translation>モデルを動かす場所</translation>
    </message>
    <message>
        <source>Models on this machine need PyTorch, which the engine does not have.</source>
        <translation>このコンピュータのモデルにはPyTorchが必要ですが、エンジンにありません。</translation>
    </message>
    <message>
        <source>Its Python was chosen by SOCIO_ENGINE_PYTHON.</source>
        <translation>エンジンのPythonはSOCIO_ENGINE_PYTHONで指定されています。</translation>
    </message>
    <message>
        <source>Copy the command that adds it</source>
        <translation>追加するコマンドをコピー</translation>
    </message>
    <message>
        <source>It is made anew with it; nothing is installed into QGIS.</source>
        <translation>エンジンはPyTorchを含めて作り直されます。QGISには何もインストールされません。</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
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
    <name>OptionsPage</name>
    <message>
        <source>In your own data folder</source>
        <translation>ユーザーのデータフォルダ内</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>モデルのフォルダ</translation>
    </message>
    <message>
        <source>Address to download from</source>
        <translation>ダウンロード元のアドレス</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>このコンピュータのモデル</translation>
    </message>
    <message>
        <source>The plugin&apos;s panel sets it up.</source>
        <translation>プラグインのパネルで設定します。</translation>
    </message>
    <message>
        <source>It works with {python}</source>
        <translation>{python}で動作</translation>
    </message>
    <message>
        <source>Chosen by {variable}.</source>
        <translation>{variable}で指定。</translation>
    </message>
    <message>
        <source>pictures may be sent</source>
        <translation>画像の送信を許可</translation>
    </message>
    <message>
        <source>pictures may not be sent</source>
        <translation>画像の送信は不可</translation>
    </message>
    <message>
        <source>has a key</source>
        <translation>キーあり</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Overpass サーバー</translation>
    </message>
    <message>
        <source>Map data of OpenStreetMap</source>
        <translation>OpenStreetMap の地図データ</translation>
    </message>
    <message>
        <source>may be asked for the map data of an area</source>
        <translation>範囲の地図データを問い合わせてよい</translation>
    </message>
    <message>
        <source>map tiles may be loaded</source>
        <translation>地図タイルを読み込んでよい</translation>
    </message>
    <message>
        <source>Deletes the key and takes back the consent</source>
        <translation>キーを削除し、許可を取り消します</translation>
    </message>
    <message>
        <source>Repair or update</source>
        <translation>修復または更新</translation>
    </message>
    <message>
        <source>Makes it anew for this version of the plugin; the old one stays until the new one works</source>
        <translation>このバージョンのプラグイン用に作り直します。新しいものが動くまで古いものは残ります</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deletes it, with the Python that was fetched for it; models stay</source>
        <translation>エンジンと、そのために取得した Python を削除します。モデルは残ります</translation>
    </message>
    <message>
        <source>Size on disk: {size}, without models</source>
        <translation>ディスク上のサイズ: {size}（モデルを除く）</translation>
    </message>
    <message>
        <source>When you press OK, the panel makes the engine anew.</source>
        <translation>OK を押すと、パネルがエンジンを作り直します。</translation>
    </message>
    <message>
        <source>When you press OK, the engine is removed.</source>
        <translation>OK を押すと、エンジンが削除されます。</translation>
    </message>
</context>
<context>
    <name>PointKinds</name>
    <message>
        <source>Left out, since their kind is not known: {left_out} of {points} points.</source>
        <translation>種類が不明なため除外したポイント：{points} 件中 {left_out} 件</translation>
    </message>
</context>
<context>
    <name>PointLayers</name>
    <message>
        <source>Points of a layer</source>
        <translation>レイヤのポイント</translation>
    </message>
    <message>
        <source>Looking at the points of {layer}…</source>
        <translation>{layer} のポイントを調べています…</translation>
    </message>
</context>
<context>
    <name>PointsToAreasAlgorithm</name>
    <message>
        <source>Points to areas</source>
        <translation>ポイントから領域へ</translation>
    </message>
    <message>
        <source>Outlines the places that a layer has as points, and adds their polygons to a GeoPackage. All kinds of places that the points have are looked for.

Points: all of a layer, or the selected ones.
Fields of names and kinds: told by their values where none is chosen here or in the panel.
Map layers: roads, buildings and water say how far a place reaches; roads matter most.
Area: an extent, or the polygons of a layer; without either, what is around the points.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>レイヤがポイントとして持つ場所の輪郭を描き、そのポリゴンをGeoPackageに追加します。ポイントが持つすべての種類の場所を探します。

ポイント：レイヤのすべて、または選択したもの。
名前と種類のフィールド：ここでもパネルでも選ばなければ値から判断します。
地図レイヤ：道路、建物、水域から場所の広がりがわかります。道路が最も重要です。
領域：範囲、またはレイヤのポリゴン。どちらもなければポイントの周囲。
出力：GeoPackage。既存のファイルでは、すでにある場所が更新され、承認・編集・却下したものはそのまま残ります。

エンジンはプラグインのパネルで一度設定する必要があります。</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>名前のフィールド</translation>
    </message>
    <message>
        <source>Field that says what the places are</source>
        <translation>場所の種類を表すフィールド</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Kinds of the points: {kinds}</source>
        <translation>ポイントの種類：{kinds}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Imagery</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>地図レイヤ</translation>
    </message>
    <message>
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>地上解像度、m/ピクセル（0:自動）</translation>
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
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>地図のラベルの内容をモデルに伝える</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>取り消されました。終わった分は残っています。</translation>
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
        <source>GeoPackage for the results</source>
        <translation>結果を入れるGeoPackage</translation>
    </message>
    <message>
        <source>Pictures of the area may be sent to the reasoner&apos;s server</source>
        <translation>領域の画像を推論器のサーバーに送ってよい</translation>
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
        <source>Number of places of each query, as JSON</source>
        <translation>クエリごとの場所の数（JSON）</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>実行の終わり方</translation>
    </message>
    <message>
        <source>What the run has to say</source>
        <translation>実行からのメッセージ</translation>
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
    <name>ReadAheadTask</name>
    <message>
        <source>Read the map</source>
        <translation>地図を読む</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Proposed</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>検索語</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>地図上の名称</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>解釈</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
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
        <source>Revision of the models</source>
        <translation>モデルのリビジョン</translation>
    </message>
    <message>
        <source>Metres per pixel</source>
        <translation>1ピクセルのメートル数</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>面積（m²）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>検出日時</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Confidence of the model</source>
        <translation>モデルの確信度</translation>
    </message>
    <message>
        <source>Mapped or inferred</source>
        <translation>地図どおりか推定か</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>見つけた方法</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>見つかった場所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>地図どおり</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Imagery</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Results under review</source>
        <translation>レビュー中の結果</translation>
    </message>
    <message>
        <source>A accepts and R rejects the selected rows. A double click zooms to a place.</source>
        <translation>選択した行を A で承認、R で却下します。ダブルクリックでその場所にズームします。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review of a result</source>
        <translation>結果のレビュー</translation>
    </message>
    <message>
        <source>{time}: the outline was changed by hand; its area was {area} m² before.</source>
        <translation>{time}：輪郭が手作業で変更されました。変更前の面積は {area} m² です。</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Add or remove parts</source>
        <translation>部分を追加または削除</translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation>角を編集</translation>
    </message>
    <message>
        <source>Click on the imagery: left adds a part, right (or Shift and left) removes one. Backspace takes a click back, Enter keeps the new outline, Esc drops it.</source>
        <translation>画像をクリックしてください。左で部分を追加、右（またはShiftと左）で削除。Backspaceでクリックを取り消し、Enterで新しい輪郭を残し、Escで破棄。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Export accepted...</source>
        <translation>承認済みをエクスポート...</translation>
    </message>
    <message>
        <source>To review ({count})</source>
        <translation>未レビュー（{count}）</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>承認済み（{count}）</translation>
    </message>
    <message>
        <source>Rejected ({count})</source>
        <translation>却下済み（{count}）</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>すべて（{count}）</translation>
    </message>
    <message>
        <source>Layer of results</source>
        <translation>結果のレイヤ</translation>
    </message>
    <message>
        <source>Which results to step through</source>
        <translation>順に見る結果</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Go to the result before</source>
        <translation>前の結果に移動</translation>
    </message>
    <message>
        <source>Go to the next result</source>
        <translation>次の結果に移動</translation>
    </message>
    <message>
        <source>Accept this result</source>
        <translation>この結果を承認</translation>
    </message>
    <message>
        <source>Reject this result</source>
        <translation>この結果を却下</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>最後の操作を取り消す</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>取り消した操作をやり直す</translation>
    </message>
    <message>
        <source>Add parts to the outline or remove parts, by clicks</source>
        <translation>クリックで輪郭に部分を追加、または削除</translation>
    </message>
    <message>
        <source>Move the outline&apos;s corners with QGIS&apos;s vertex tool</source>
        <translation>QGISの頂点ツールで輪郭の角を動かす</translation>
    </message>
    <message>
        <source>Keep the new outline</source>
        <translation>新しい輪郭を残す</translation>
    </message>
    <message>
        <source>Drop the new outline</source>
        <translation>新しい輪郭を破棄</translation>
    </message>
    <message>
        <source>Save the accepted results as a file of their own</source>
        <translation>承認済みの結果を別のファイルに保存</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>推論を表示</translation>
    </message>
    <message>
        <source>Show what this result was found by, in Details</source>
        <translation>この結果がどう見つかったかを「詳細」に表示</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Runs...</source>
        <translation>実行履歴...</translation>
    </message>
    <message>
        <source>Show this result on the map</source>
        <translation>この結果を地図に表示する</translation>
    </message>
    <message>
        <source>List the runs of this layer, and take one back</source>
        <translation>このレイヤの実行を一覧表示し、取り消します</translation>
    </message>
    <message>
        <source>Accept all of these</source>
        <translation>これらをすべて承認</translation>
    </message>
    <message>
        <source>Only results of at least this score</source>
        <translation>このスコア以上の結果のみ</translation>
    </message>
    <message>
        <source>Accept all that are stepped through and undecided</source>
        <translation>表示対象のうち未決定のものをすべて承認</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>スコアの下限</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>All queries</source>
        <translation>すべての問い合わせ</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>すべての実行</translation>
    </message>
    <message>
        <source>Which query&apos;s results to step through</source>
        <translation>どの問い合わせの結果を順に見るか</translation>
    </message>
    <message>
        <source>Which run&apos;s results to step through</source>
        <translation>どの実行の結果を順に見るか</translation>
    </message>
    <message>
        <source>List these results in a table, with pictures of each place</source>
        <translation>これらの結果を各場所の画像付きの表で一覧する</translation>
    </message>
    <message>
        <source>Show the imagery left of a line on the canvas, and the map right of it</source>
        <translation>キャンバス上の線の左に画像、右に地図を表示する</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The layer {name} can&apos;t be edited: its file is read-only.</source>
        <translation>レイヤ{name}は編集できません。ファイルが読み取り専用です。</translation>
    </message>
    <message>
        <source>Move the corners; Save Layer Edits in QGIS&apos;s toolbar keeps them.</source>
        <translation>角を動かしてください。QGISのツールバーの「レイヤ編集内容を保存」で保存されます。</translation>
    </message>
    <message>
        <source>Export accepted results</source>
        <translation>承認済みの結果をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) exported to {file}</source>
        <translation>
            <numerusform>結果%n件を{file}にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>All are reviewed.</source>
        <translation>すべてレビュー済みです。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position}/{count}</translation>
    </message>
    <message>
        <source>Query: {query}</source>
        <translation>問い合わせ：{query}</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>スコア：{score}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>状態：{status}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>面積：{area}</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) accepted. Undo takes that back.</source>
        <translation>
            <numerusform>%n件の結果を承認しました。「元に戻す」で取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline: as the map layer has it</source>
        <translation>輪郭：地図レイヤのとおり</translation>
    </message>
    <message>
        <source>Outline: drawn</source>
        <translation>輪郭：描いたもの</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) rejected. Undo takes that back.</source>
        <translation>
            <numerusform>%n件の結果を却下しました。「元に戻す」で取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the imagery and a map layer on the page Find.</source>
        <translation>「検索」タブで画像と地図レイヤを選んでください。</translation>
    </message>
    <message>
        <source>This result can hardly be seen here.</source>
        <translation>この結果はここではほとんど見えません。</translation>
    </message>
</context>
<context>
    <name>RunsHistory</name>
    <message>
        <source>Earlier runs...</source>
        <translation>以前の実行...</translation>
    </message>
    <message>
        <source>Earlier runs, in QGIS&apos;s history</source>
        <translation>以前の実行（QGIS の履歴）</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>実行に失敗しました。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
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
        <source>Double-click the run to ask again.</source>
        <translation>実行をダブルクリックすると、もう一度質問できます。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度質問する</translation>
    </message>
</context>
<context>
    <name>SampleProjects</name>
    <message>
        <source>Open the sample project: a made-up town...</source>
        <translation>サンプルプロジェクトを開く：架空の町...</translation>
    </message>
    <message>
        <source>Open the sample project: a real place, from the network...</source>
        <translation>サンプルプロジェクトを開く：実在の場所、ネットワークから...</translation>
    </message>
    <message>
        <source>The engine draws the town. Set it up at the top of this panel first.</source>
        <translation>町はエンジンが描きます。まずこのパネルの上部でエンジンを設定してください。</translation>
    </message>
    <message>
        <source>The imagery comes from basemap.nationalmap.gov ({imagery}), the map from tile.openstreetmap.org ({map}). Both servers see which part of the world you look at. Please do not read large areas from them.</source>
        <translation>画像はbasemap.nationalmap.gov（{imagery}）、地図はtile.openstreetmap.org（{map}）から取得します。どちらのサーバーにも、見ている地域が伝わります。広い領域を読み込まないでください。</translation>
    </message>
    <message>
        <source>Load layers from the network?</source>
        <translation>ネットワークからレイヤを読み込みますか？</translation>
    </message>
    <message>
        <source>Drawing the town</source>
        <translation>町を描画中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>サンプルプロジェクト</translation>
    </message>
    <message>
        <source>Aerial image (synthetic)</source>
        <translation>航空写真（合成）</translation>
    </message>
    <message>
        <source>Town map (synthetic)</source>
        <translation>町の地図（合成）</translation>
    </message>
    <message>
        <source>Put the sample project into a new folder in</source>
        <translation>サンプルプロジェクトの新しいフォルダを置く場所</translation>
    </message>
    <message>
        <source>Imagery: {rights}</source>
        <translation>画像：{rights}</translation>
    </message>
    <message>
        <source>Map: {rights}</source>
        <translation>地図：{rights}</translation>
    </message>
    <message>
        <source>The map comes from tile.openstreetmap.org ({map}). The server sees which part of the world you look at. Please do not read large areas from it.</source>
        <translation>地図は tile.openstreetmap.org ({map}) から取得します。サーバーには、どの地域を見ているかが伝わります。広い範囲を読み込まないでください。</translation>
    </message>
</context>
<context>
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>問い合わせで場所を探す</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Sending pictures: a reasoner behind a server that is not this machine needs this consent, unless it was given in the panel.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>画像と地図の両方から問い合わせが指す場所を探し、そのポリゴンをGeoPackageに追加します。

問い合わせ：1行に1つ、またはセミコロン区切り。「済南動物園」「学校」「スポーツと文化の場所」のような場所の名前、種類、機能。
領域：範囲、またはレイヤのポリゴン。どちらもなければ画像の範囲。
地上解像度：1ピクセルあたりのメートル。0なら自動。
画像の送信：推論器がほかのコンピュータのサーバーにある場合は、パネルで許可していなければ、この許可が必要です。
出力：GeoPackage。既存のファイルでは、すでにある場所が更新され、承認・編集・却下したものはそのまま残ります。

エンジンはプラグインのパネルで一度設定する必要があります。</translation>
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
    <message>
        <source>Cancelled: {}</source>
        <translation>キャンセル済み: {}</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Any server with a vision model that speaks OpenAI&apos;s chat completions: vLLM, SGLang, llama.cpp, Ollama, or a hosted one.</source>
        <translation>視覚モデルがあり、OpenAIのchat completionsに対応するサーバー：vLLM、SGLang、llama.cpp、Ollama、またはホスト型のもの。</translation>
    </message>
    <message>
        <source>As the server names it</source>
        <translation>サーバーでの名前</translation>
    </message>
    <message>
        <source>Kept in QGIS&apos;s encrypted authentication database</source>
        <translation>QGISの暗号化された認証データベースに保存</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Asks the server for its models; no picture is sent</source>
        <translation>サーバーにモデルを問い合わせる。画像は送信しない</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Kept; type another to change it</source>
        <translation>保存済み。変えるには別のキーを入力</translation>
    </message>
    <message>
        <source>None needed on this machine</source>
        <translation>このコンピュータでは不要</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>問い合わせ中...</translation>
    </message>
    <message>
        <source>The server answers, but has no model {model}.</source>
        <translation>サーバーは応答しましたが、モデル{model}がありません。</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>サーバーが応答しました。</translation>
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
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Another Python, or no network</source>
        <translation>別のPython、またはネットワークなし</translation>
    </message>
    <message>
        <source>Python that makes the environment</source>
        <translation>環境を作るPython</translation>
    </message>
    <message>
        <source>The newest on this machine</source>
        <translation>このコンピュータで最新のもの</translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation>パッケージのフォルダ</translation>
    </message>
    <message>
        <source>The Python Package Index</source>
        <translation>Python Package Index</translation>
    </message>
    <message>
        <source>3 GB to download</source>
        <translation>ダウンロード3 GB</translation>
    </message>
    <message>
        <source>0.4 GB to download</source>
        <translation>ダウンロード0.4 GB</translation>
    </message>
    <message>
        <source>The embedded map reader</source>
        <translation>内蔵の地図リーダー</translation>
    </message>
    <message>
        <source>No GPU, no model, and no picture leaves this machine. About 430 MB.</source>
        <translation>GPUもモデルも不要で、画像は外に出ません。約430 MB。</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>このコンピュータのモデル</translation>
    </message>
    <message>
        <source>The map reader and PyTorch, {size}. Then you choose the models.</source>
        <translation>地図リーダーとPyTorch、{size}。その後、モデルを選びます。</translation>
    </message>
    <message>
        <source>A model behind a server</source>
        <translation>サーバー上のモデル</translation>
    </message>
    <message>
        <source>About 430 MB. Then you enter the server&apos;s address.</source>
        <translation>約430 MB。その後、サーバーのアドレスを入力します。</translation>
    </message>
    <message>
        <source>It is a Python environment of its own, made once from packages of the Python Package Index. Nothing is installed into QGIS. What do you want to begin with?</source>
        <translation>独自のPython環境で、Python Package Indexのパッケージから一度だけ作ります。QGISには何もインストールしません。何から始めますか？</translation>
    </message>
    <message>
        <source>Correct that variable or unset it, then start QGIS again.</source>
        <translation>その変数を直すか消してから、QGISを再起動してください。</translation>
    </message>
    <message>
        <source>Making a Python environment</source>
        <translation>Python 環境を作成しています</translation>
    </message>
    <message>
        <source>Downloading and installing packages</source>
        <translation>パッケージをダウンロードしてインストールしています</translation>
    </message>
    <message>
        <source>Trying the engine</source>
        <translation>エンジンを試しています</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Python を探しています</translation>
    </message>
    <message>
        <source>SocioReasoner and SAM 2 on this machine&apos;s GPU</source>
        <translation>このコンピューターの GPU で SocioReasoner と SAM 2</translation>
    </message>
    <message>
        <source>PyTorch (3 GB), SocioReasoner-3B (7.5 GB) and SAM 2 (0.9 GB) are downloaded. You see the licences of the models first. No picture leaves this machine.</source>
        <translation>PyTorch (3 GB)、SocioReasoner-3B (7.5 GB)、SAM 2 (0.9 GB) をダウンロードします。先にモデルのライセンスを表示します。画像はこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Fetch Python</source>
        <translation>Python を取得</translation>
    </message>
    <message>
        <source>Fetching Python</source>
        <translation>Python を取得しています</translation>
    </message>
    <message>
        <source>Or let the plugin fetch Python {version}: about {size} MB from {hosts}.</source>
        <translation>または、プラグインに Python {version} を取得させます：{hosts} から約 {size} MB。</translation>
    </message>
    <message>
        <source>Or let the plugin take Python {version} from the folder with packages.</source>
        <translation>または、プラグインにパッケージのフォルダから Python {version} を使わせます。</translation>
    </message>
    <message>
        <source>Its SHA-256 is checked. Only the engine uses it; it is removed with it.</source>
        <translation>その SHA-256 は検証されます。エンジンだけが使い、エンジンと一緒に削除されます。</translation>
    </message>
    <message>
        <source>The engine is made anew; the old one stays until the new one works.</source>
        <translation>エンジンを作り直します。新しいものが動くまで古いものは残ります。</translation>
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
        <source>Drag on the map. Esc stops.</source>
        <translation>地図上でドラッグしてください。Escで中止。</translation>
    </message>
    <message>
        <source>Click the corners on the map; a right click or Enter ends. Backspace takes the last one back, Esc stops.</source>
        <translation>地図上で角をクリックしてください。右クリックかEnterで終了、Backspaceで最後の点を取り消し、Escで中止。</translation>
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
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Details are kept for the last run alone, and until QGIS ends.</source>
        <translation>詳細は前回の実行の分だけ、QGISが終わるまで残ります。</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>次に実行</translation>
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
        <source>The engine is being set up at the top of this panel.</source>
        <translation>エンジンはこのパネルの上部でセットアップ中です。</translation>
    </message>
    <message>
        <source>The file exists: new places are added, and undecided ones that are found again are updated.</source>
        <translation>ファイルは既にあります。新しい場所が追加され、再び見つかった未判定の場所は更新されます。</translation>
    </message>
    <message>
        <source>No result is in view.</source>
        <translation>表示範囲に結果はありません。</translation>
    </message>
    <message>
        <source>Forget the earlier queries</source>
        <translation>以前の検索語を消去</translation>
    </message>
    <message>
        <source>No area yet.</source>
        <translation>範囲はまだありません。</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>エンジンを削除</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>エンジンを削除しました。</translation>
    </message>
</context>
<context>
    <name>SocioPlugin</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>実行をキャンセル</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle</source>
        <translation>領域を長方形で描く</translation>
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
    <name>StartBox</name>
    <message>
        <source>Start here, or add layers of your own</source>
        <translation>ここから始めるか、自分のレイヤを追加してください</translation>
    </message>
    <message>
        <source>Try the sample town</source>
        <translation>サンプルの町を試す</translation>
    </message>
    <message>
        <source>A made-up town with three queries, ready to run</source>
        <translation>3つの検索語が入った架空の町。すぐに実行できます</translation>
    </message>
    <message>
        <source>Add imagery</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>A GeoTIFF or another raster of your own</source>
        <translation>GeoTIFFなど手元のラスタ</translation>
    </message>
    <message>
        <source>Add OpenStreetMap</source>
        <translation>OpenStreetMapを追加</translation>
    </message>
    <message>
        <source>As a map layer, from the network</source>
        <translation>地図レイヤとして、ネットワークから</translation>
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
        <translation>幼稚園</translation>
    </message>
    <message>
        <source>universities</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>図書館</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>医療</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>clinics</source>
        <translation>診療所</translation>
    </message>
    <message>
        <source>pharmacies</source>
        <translation>薬局</translation>
    </message>
    <message>
        <source>places for medical care</source>
        <translation>医療施設</translation>
    </message>
    <message>
        <source>Green space</source>
        <translation>緑地</translation>
    </message>
    <message>
        <source>parks</source>
        <translation>公園</translation>
    </message>
    <message>
        <source>gardens</source>
        <translation>庭園</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>playgrounds</source>
        <translation>遊び場</translation>
    </message>
    <message>
        <source>cemeteries</source>
        <translation>墓地</translation>
    </message>
    <message>
        <source>Sport and culture</source>
        <translation>スポーツと文化</translation>
    </message>
    <message>
        <source>sports centres</source>
        <translation>スポーツセンター</translation>
    </message>
    <message>
        <source>stadiums</source>
        <translation>スタジアム</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>museums</source>
        <translation>博物館</translation>
    </message>
    <message>
        <source>places for sport and culture</source>
        <translation>スポーツと文化の施設</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>railway stations</source>
        <translation>鉄道駅</translation>
    </message>
    <message>
        <source>bus stations</source>
        <translation>バスターミナル</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>駐車場</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>空港</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>商業</translation>
    </message>
    <message>
        <source>shopping centres</source>
        <translation>ショッピングセンター</translation>
    </message>
    <message>
        <source>supermarkets</source>
        <translation>スーパーマーケット</translation>
    </message>
    <message>
        <source>hotels</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>レストラン</translation>
    </message>
    <message>
        <source>industrial areas</source>
        <translation>工業地域</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>宗教</translation>
    </message>
    <message>
        <source>places of worship</source>
        <translation>礼拝所</translation>
    </message>
    <message>
        <source>churches</source>
        <translation>教会</translation>
    </message>
    <message>
        <source>mosques</source>
        <translation>モスク</translation>
    </message>
    <message>
        <source>temples</source>
        <translation>寺院</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>行政</translation>
    </message>
    <message>
        <source>town halls</source>
        <translation>市役所</translation>
    </message>
    <message>
        <source>police stations</source>
        <translation>警察署</translation>
    </message>
    <message>
        <source>fire stations</source>
        <translation>消防署</translation>
    </message>
    <message>
        <source>post offices</source>
        <translation>郵便局</translation>
    </message>
    <message>
        <source>prisons</source>
        <translation>刑務所</translation>
    </message>
</context>
<context>
    <name>Swipe</name>
    <message>
        <source>Imagery</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
</context>
<context>
    <name>TouchUpTask</name>
    <message>
        <source>Touch up an outline</source>
        <translation>輪郭を手直し</translation>
    </message>
</context>
<context>
    <name>TouchUpTool</name>
    <message>
        <source>One moment: the engine still works on the last click.</source>
        <translation>お待ちください。エンジンが前のクリックを処理中です。</translation>
    </message>
    <message>
        <source>Nothing is left of the outline. Reject the result instead.</source>
        <translation>輪郭に何も残っていません。代わりに結果を却下してください。</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>画像を確認中</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Understood as: {meanings}</source>
        <translation>解釈：{meanings}</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>“{words}” is not taken into account</source>
        <translation>「{words}」は考慮されません</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Drop the run that was added last</source>
        <translation>最後に追加した実行を破棄</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait(s)</source>
        <translation>
            <numerusform>%n件の実行が待機中</numerusform>
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
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to check the boxes</source>
        <translation>枠の確認を待っています</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>これまでに %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}, step {step} of {total}</source>
        <translation>{stage}、手順 {step}/{total}</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>未レビュー</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下済み</translation>
    </message>
</context>
</TS>
