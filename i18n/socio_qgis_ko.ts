<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AlignTask</name>
    <message>
        <source>Measure how the map fits</source>
        <translation>지도가 맞는 정도 측정</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>{plan}, about {time}</source>
        <translation>{plan}, 약 {time}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}초</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number}분</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number}시간</translation>
    </message>
    <message>
        <source>Warning: {layer} has {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer map.</source>
        <translation>경고: {layer}: 픽셀당 {gsd} m로 확대 수준 {zoom}에 해당합니다. 작은 장소의 이름이 없습니다. 더 세밀한 지도를 선택하세요.</translation>
    </message>
    <message>
        <source>Warning: the names on {layer} will be drawn {times} times smaller than they are and may be unreadable. Choose a finer ground resolution.</source>
        <translation>경고: {layer}의 이름이 원래의 {times}분의 1 크기로 그려져 읽지 못할 수 있습니다. 더 세밀한 지상 해상도를 선택하세요.</translation>
    </message>
    <message>
        <source>Warning: the map will be drawn at {gsd} m per pixel, like zoom level {zoom}. Names of small places are missing there. Choose a finer ground resolution.</source>
        <translation>경고: 지도가 확대 수준 {zoom}에 해당하는 픽셀당 {gsd} m로 그려집니다. 작은 장소의 이름이 없습니다. 더 세밀한 지상 해상도를 선택하세요.</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} can&apos;t be read off map pictures without an OCR pack. Get it here, or add vector layers with names in their fields.</source>
        <translation>경고: {script} 문자로 된 라벨은 OCR 팩이 없으면 지도 그림에서 읽을 수 없습니다. 여기에서 받거나, 필드에 이름이 있는 벡터 레이어를 추가하십시오.</translation>
    </message>
    <message>
        <source>Warning: labels in the script {script} are read off map pictures only with an OCR pack or Tesseract for it. Otherwise add vector layers with names in their fields.</source>
        <translation>경고: {script} 문자로 된 라벨은 그 문자용 OCR 팩이나 Tesseract가 있어야 지도 그림에서 읽을 수 있습니다. 없으면 필드에 이름이 있는 벡터 레이어를 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>BoxesBar</name>
    <message>
        <source>Drag a box to move it, its sides to resize it, empty ground for a new one. Delete or a right click deletes, Enter continues.</source>
        <translation>상자를 끌면 옮기고, 변을 끌면 크기를 바꾸고, 빈 곳을 끌면 새로 만듭니다. Delete나 오른쪽 클릭은 삭제, Enter는 계속입니다.</translation>
    </message>
    <message>
        <source>New boxes are for</source>
        <translation>새 상자의 대상</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Continue without asking</source>
        <translation>묻지 않고 계속</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Edit boxes</source>
        <translation>상자 편집</translation>
    </message>
    <message>
        <source>Query that new boxes belong to</source>
        <translation>새 상자가 속할 질의</translation>
    </message>
    <message>
        <source>Go on with these boxes</source>
        <translation>이 상자들로 계속하기</translation>
    </message>
    <message>
        <source>Go on with these boxes, and ask no more in this run</source>
        <translation>이 상자들로 계속하고 이번 실행에서는 더 묻지 않기</translation>
    </message>
    <message>
        <source>Show the boxes as they were found</source>
        <translation>처음 찾은 상자 보이기</translation>
    </message>
    <message>
        <source>Take the map tool for boxes again</source>
        <translation>상자용 지도 도구를 다시 쓰기</translation>
    </message>
    <message>
        <source>Boxes of window {window} of {total}</source>
        <translation>창 {total}개 중 {window}번째의 상자</translation>
    </message>
    <message>
        <source>Zoom to the window</source>
        <translation>창으로 확대</translation>
    </message>
    <message>
        <source>Show the whole window on the map</source>
        <translation>창 전체를 지도에 표시</translation>
    </message>
</context>
<context>
    <name>BuildDatasetAlgorithm</name>
    <message>
        <source>Build a data set of places</source>
        <translation>장소 데이터셋 만들기</translation>
    </message>
    <message>
        <source>Polygons of places</source>
        <translation>장소의 폴리곤</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>이름 필드</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>종류 필드</translation>
    </message>
    <message>
        <source>Field with the function</source>
        <translation>기능 필드</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>난수 시드</translation>
    </message>
    <message>
        <source>New folder for the data set</source>
        <translation>데이터셋의 새 폴더</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>표본 수</translation>
    </message>
    <message>
        <source>{number} dropped: {reason}</source>
        <translation>{number}개 제외: {reason}</translation>
    </message>
    <message>
        <source>Makes a data set in the SocioSeg layout, to evaluate or train models on your own places.

Polygons: all places of the area, with fields for what they are called (name), what they are (class) and what they are for (function). One field is enough. A class question means all polygons of that class in its picture, so places that are missing in the layer become errors of the data set.
Map layers: drawn as the project shows them, with their labels.
Map layers in another style: drawn for each sample as well, to measure how a model does on maps of a style that it was not trained on.
Ground resolution: metres per pixel; 0 chooses one that shows most places whole.
Output: a new folder; an existing data set is never overwritten, a build that was stopped goes on.

Places whose name can&apos;t be read on the map, that are too small or too large, or where map and imagery do not fit, are dropped; report.json says which and why.</source>
        <translation>SocioSeg 구조의 데이터셋을 만들어, 직접 고른 장소로 모델을 평가하거나 학습할 수 있게 합니다.

폴리곤: 영역의 모든 장소. 이름(name), 종류(class), 기능(function) 필드를 씁니다. 하나면 충분합니다. 종류 질문은 그 그림 안의 같은 종류 폴리곤 전부를 뜻하므로, 레이어에 없는 장소는 데이터셋의 오류가 됩니다.
지도 레이어: 프로젝트에 보이는 대로 라벨과 함께 그립니다.
다른 스타일의 지도 레이어: 각 표본마다 함께 그려, 학습하지 않은 스타일의 지도에서 모델이 얼마나 잘하는지 측정합니다.
지상 해상도: 픽셀당 미터. 0이면 대부분의 장소가 통째로 보이는 값을 고릅니다.
출력: 새 폴더. 있던 데이터셋은 덮어쓰지 않으며, 멈춘 작업은 이어집니다.

지도에서 이름을 읽을 수 없거나, 너무 작거나 크거나, 지도와 영상이 맞지 않는 장소는 뺍니다. 무엇을 왜 뺐는지는 report.json에 있습니다.</translation>
    </message>
    <message>
        <source>Map layers in another style</source>
        <translation>다른 스타일의 지도 레이어</translation>
    </message>
    <message>
        <source>Name of that style</source>
        <translation>그 스타일의 이름</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the last run</source>
        <translation>마지막 실행의 자세한 내용</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>질의</translation>
    </message>
    <message>
        <source>No labels were read here.</source>
        <translation>여기서 읽은 라벨이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was found in this window.</source>
        <translation>이 창에서 찾은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Labels read</source>
        <translation>읽은 라벨</translation>
    </message>
    <message>
        <source>First stage, map</source>
        <translation>1단계, 지도</translation>
    </message>
    <message>
        <source>First stage, imagery</source>
        <translation>1단계, 영상</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>창(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>질의(&amp;Q)</translation>
    </message>
    <message>
        <source>Here is shown what was read and weighed, as soon as a run has begun.</source>
        <translation>실행이 시작되면 읽고 따져 본 내용이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>{number}단계</translation>
    </message>
    <message>
        <source>Labels of points</source>
        <translation>점의 라벨</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>채움 면</translation>
    </message>
    <message>
        <source>network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>roads and size</source>
        <translation>도로와 크기</translation>
    </message>
    <message>
        <source>network with roads</source>
        <translation>신경망과 도로</translation>
    </message>
    <message>
        <source>Boxes checked by hand</source>
        <translation>손으로 확인한 상자</translation>
    </message>
    <message>
        <source>{found} found, {kept} kept as they were, {by_hand} changed or drawn</source>
        <translation>{found}개 찾음, {kept}개 그대로, {by_hand}개 바꾸거나 그림</translation>
    </message>
    <message>
        <source>Possible outlines, and how certain each is</source>
        <translation>가능한 범위와 각각의 확신도</translation>
    </message>
    <message>
        <source>building</source>
        <translation>건물</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>토지 피복</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>Runs</source>
        <translation>실행 기록</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>질의</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾음</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>검토 대상</translation>
    </message>
    <message>
        <source>Remove undecided results...</source>
        <translation>미결정 결과 제거...</translation>
    </message>
    <message>
        <source>Remove what this run found and nobody has accepted, rejected or edited</source>
        <translation>이 실행이 찾았고 아무도 승인, 거부, 편집하지 않은 것을 제거합니다</translation>
    </message>
    <message>
        <source>Undo the last run...</source>
        <translation>마지막 실행 취소...</translation>
    </message>
    <message>
        <source>Remove what the last run added, and bring back what it updated</source>
        <translation>마지막 실행이 추가한 것을 제거하고 업데이트한 것을 되돌립니다</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>찾은 것 없음</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>미완료</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>All results of this run are decided on or edited.</source>
        <translation>이 실행의 모든 결과는 결정되었거나 편집되었습니다.</translation>
    </message>
    <message>
        <source>Results of “{queries}” that will be removed: {count}.</source>
        <translation>“{queries}”의 제거될 결과: {count}.</translation>
    </message>
    <message>
        <source>Results that will be as they were before this run: {count}.</source>
        <translation>이 실행 이전으로 되돌아갈 결과: {count}.</translation>
    </message>
    <message>
        <source>What was accepted, rejected or edited stays.</source>
        <translation>승인, 거부 또는 편집된 것은 남습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Removed: {removed}. As before the run: {restored}.</source>
        <translation>제거됨: {removed}. 실행 이전 상태: {restored}.</translation>
    </message>
    <message>
        <source>List the runs</source>
        <translation>실행 목록</translation>
    </message>
    <message>
        <source>Take back a run</source>
        <translation>실행 되돌리기</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A message is too long.</source>
        <translation>메시지가 너무 깁니다.</translation>
    </message>
    <message>
        <source>Add a satellite or aerial layer and choose it.</source>
        <translation>위성 또는 항공 영상 레이어를 추가하고 선택하세요.</translation>
    </message>
    <message>
        <source>Add the file by Layer, Add Layer, Add Vector Layer.</source>
        <translation>레이어, 레이어 추가, 벡터 레이어 추가로 파일을 추가하세요.</translation>
    </message>
    <message>
        <source>Assign one: right-click the layer, Layer CRS, Set Layer CRS.</source>
        <translation>좌표계를 지정하세요: 레이어 오른쪽 클릭, 레이어 좌표계, 레이어 좌표계 설정.</translation>
    </message>
    <message>
        <source>Check its source and the network, or leave it out.</source>
        <translation>원본과 네트워크를 확인하거나 이 레이어를 빼세요.</translation>
    </message>
    <message>
        <source>Check the CRS of the project and of the layers.</source>
        <translation>프로젝트와 레이어의 좌표계를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there; stop runs that use the engine.</source>
        <translation>그 위치의 여유 공간과 권한을 확인하고, 엔진을 쓰는 실행을 멈추세요.</translation>
    </message>
    <message>
        <source>Check the network or the proxy, then try again; the log has the reason.</source>
        <translation>네트워크나 프록시를 확인한 뒤 다시 시도하세요. 이유는 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Check the source of the map layers and the network, or choose other layers.</source>
        <translation>지도 레이어의 원본과 네트워크를 확인하거나 다른 레이어를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a name ending in .gpkg.</source>
        <translation>.gpkg로 끝나는 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose at least one layer that shows names or kinds of places.</source>
        <translation>장소의 이름이나 종류가 보이는 레이어를 하나 이상 선택하세요.</translation>
    </message>
    <message>
        <source>Choose one at the lower right of QGIS.</source>
        <translation>QGIS 오른쪽 아래에서 선택하세요.</translation>
    </message>
    <message>
        <source>Draw a smaller area or choose a coarser ground resolution.</source>
        <translation>더 작은 영역을 그리거나 더 거친 지상 해상도를 선택하세요.</translation>
    </message>
    <message>
        <source>Draw an area with some width.</source>
        <translation>폭이 있는 영역을 그리세요.</translation>
    </message>
    <message>
        <source>Draw it where the imagery is, or choose another imagery layer.</source>
        <translation>영상이 있는 곳에 그리거나 다른 영상 레이어를 선택하세요.</translation>
    </message>
    <message>
        <source>Draw one, or take the visible extent.</source>
        <translation>영역을 그리거나 보이는 범위를 쓰세요.</translation>
    </message>
    <message>
        <source>Free some space on its disk, then run again.</source>
        <translation>디스크 공간을 확보한 뒤 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Leave the layers in the project while a run works.</source>
        <translation>실행하는 동안 레이어를 프로젝트에 그대로 두세요.</translation>
    </message>
    <message>
        <source>No imagery is chosen.</source>
        <translation>영상이 선택되지 않았습니다.</translation>
    </message>
    <message>
        <source>No map layer is chosen.</source>
        <translation>지도 레이어가 선택되지 않았습니다.</translation>
    </message>
    <message>
        <source>QGIS draws another extent than asked.</source>
        <translation>QGIS가 요청과 다른 범위를 그립니다.</translation>
    </message>
    <message>
        <source>Reinstall the engine, so that it fits the plugin.</source>
        <translation>플러그인에 맞도록 엔진을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>Repair its source, or leave it out.</source>
        <translation>원본을 고치거나 이 레이어를 빼세요.</translation>
    </message>
    <message>
        <source>Report this as an error.</source>
        <translation>이것을 오류로 알려 주세요.</translation>
    </message>
    <message>
        <source>Run again, with a smaller area if it happens again.</source>
        <translation>다시 실행하세요. 또 발생하면 더 작은 영역으로 하세요.</translation>
    </message>
    <message>
        <source>Save or discard them, then run again.</source>
        <translation>편집을 저장하거나 버린 뒤 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Set it up anew.</source>
        <translation>다시 설정하세요.</translation>
    </message>
    <message>
        <source>Set the engine up anew, so that it fits the plugin.</source>
        <translation>플러그인에 맞도록 엔진을 다시 설정하세요.</translation>
    </message>
    <message>
        <source>Set the engine up anew.</source>
        <translation>엔진을 다시 설정하세요.</translation>
    </message>
    <message>
        <source>Set the engine up in the panel.</source>
        <translation>패널에서 엔진을 설정하세요.</translation>
    </message>
    <message>
        <source>Split them over several runs.</source>
        <translation>여러 번의 실행으로 나누세요.</translation>
    </message>
    <message>
        <source>The area is not on the Earth.</source>
        <translation>영역이 지구 위에 있지 않습니다.</translation>
    </message>
    <message>
        <source>The area of interest has no place in metres.</source>
        <translation>관심 영역을 미터 좌표로 나타낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The area of interest is empty.</source>
        <translation>관심 영역이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The engine could not be set up.</source>
        <translation>엔진을 설정하지 못했습니다.</translation>
    </message>
    <message>
        <source>The engine does not start.</source>
        <translation>엔진이 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>The engine is damaged, or of another version than the plugin.</source>
        <translation>엔진이 손상되었거나 플러그인과 버전이 다릅니다.</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>엔진이 아직 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The engine sent a malformed message.</source>
        <translation>엔진이 잘못된 형식의 메시지를 보냈습니다.</translation>
    </message>
    <message>
        <source>The engine sent something that is no message.</source>
        <translation>엔진이 메시지가 아닌 것을 보냈습니다.</translation>
    </message>
    <message>
        <source>The engine&apos;s Python does not start.</source>
        <translation>엔진의 Python이 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>The ground resolution must be above zero.</source>
        <translation>지상 해상도는 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The map shows nothing in this area.</source>
        <translation>이 영역에는 지도에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>The project has no CRS.</source>
        <translation>프로젝트에 좌표계가 없습니다.</translation>
    </message>
    <message>
        <source>The run met an error that it does not know.</source>
        <translation>실행 중 알 수 없는 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>실행이 취소되었습니다.</translation>
    </message>
    <message>
        <source>The set-up was cancelled.</source>
        <translation>설정이 취소되었습니다.</translation>
    </message>
    <message>
        <source>There is no area of interest.</source>
        <translation>관심 영역이 없습니다.</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>질의가 없습니다.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the details.</source>
        <translation>다시 시도하세요. 또 발생하면 자세한 내용과 함께 알려 주세요.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, set the engine up anew.</source>
        <translation>다시 시도하세요. 또 발생하면 엔진을 다시 설정하세요.</translation>
    </message>
    <message>
        <source>Type what to look for, one query a line.</source>
        <translation>찾을 것을 한 줄에 하나씩 입력하세요.</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>플러그인을 업데이트하세요.</translation>
    </message>
    <message>
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>Python 3.10 이상을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>로그를 보세요.</translation>
    </message>
    <message>
        <source>Accept some first, with A.</source>
        <translation>먼저 A 키로 몇 개를 승인하세요.</translation>
    </message>
    <message>
        <source>Allow writing to its file, and take the mark Read-only off the layer.</source>
        <translation>파일 쓰기를 허용하고 레이어의 읽기 전용 표시를 해제하세요.</translation>
    </message>
    <message>
        <source>Check that no other program has its file open, then try again.</source>
        <translation>다른 프로그램이 그 파일을 열고 있지 않은지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the address, and that the server runs; QGIS&apos;s proxy settings count.</source>
        <translation>주소와 서버가 실행 중인지 확인하세요. QGIS의 프록시 설정도 적용됩니다.</translation>
    </message>
    <message>
        <source>Check the address: most end in /v1.</source>
        <translation>주소를 확인하세요. 대부분 /v1로 끝납니다.</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>키를 확인하세요.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose it where you find places.</source>
        <translation>찾기 탭에서 선택하세요.</translation>
    </message>
    <message>
        <source>Edit it by hand.</source>
        <translation>직접 편집하세요.</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or set SOCIO_API_KEY before QGIS starts.</source>
        <translation>QGIS의 마스터 비밀번호를 입력하거나, QGIS를 시작하기 전에 SOCIO_API_KEY를 설정하세요.</translation>
    </message>
    <message>
        <source>Enter QGIS&apos;s master password, or type the key again under Server.</source>
        <translation>QGIS의 마스터 비밀번호를 입력하거나, 서버에서 키를 다시 입력하세요.</translation>
    </message>
    <message>
        <source>It was stopped; what was downloaded is kept.</source>
        <translation>중지되었습니다. 내려받은 부분은 보관됩니다.</translation>
    </message>
    <message>
        <source>No result is accepted yet.</source>
        <translation>아직 승인된 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Run once in the panel and agree there, or set SEND_PICTURES in Processing.</source>
        <translation>패널에서 한 번 실행하여 동의하거나, 공간 처리에서 SEND_PICTURES를 설정하세요.</translation>
    </message>
    <message>
        <source>Take them out; the key has a field of its own.</source>
        <translation>그것을 빼세요. 키는 따로 입력하는 칸이 있습니다.</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept in QGIS&apos;s authentication database.</source>
        <translation>키를 QGIS의 인증 데이터베이스에 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The model has no name.</source>
        <translation>모델에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The outline can&apos;t be changed.</source>
        <translation>윤곽을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The server answers, but names no models.</source>
        <translation>서버가 응답하지만 모델을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server refuses the key.</source>
        <translation>서버가 키를 거부합니다.</translation>
    </message>
    <message>
        <source>The server&apos;s address has a user name or password in it.</source>
        <translation>서버 주소에 사용자 이름이나 비밀번호가 들어 있습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s key can&apos;t be read from QGIS&apos;s authentication database.</source>
        <translation>QGIS의 인증 데이터베이스에서 서버의 키를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>서버 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Write it with its beginning and version, for example http://127.0.0.1:8000/v1.</source>
        <translation>앞부분과 버전까지 쓰세요. 예: http://127.0.0.1:8000/v1</translation>
    </message>
    <message>
        <source>Write the name that the server knows it by.</source>
        <translation>서버가 쓰는 이름을 적으세요.</translation>
    </message>
    <message>
        <source>Choose another map layer.</source>
        <translation>다른 지도 레이어를 선택하세요.</translation>
    </message>
    <message>
        <source>Look at it yourself.</source>
        <translation>직접 확인하세요.</translation>
    </message>
    <message>
        <source>The fit can&apos;t be measured.</source>
        <translation>맞는 정도를 측정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The map lies too far off the imagery.</source>
        <translation>지도가 영상에서 너무 벗어나 있습니다.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Make it again in another folder.</source>
        <translation>다른 폴더에 다시 만드세요.</translation>
    </message>
    <message>
        <source>A certificate is not trusted. Where a proxy has one of its own, let SSL_CERT_FILE name it.</source>
        <translation>인증서를 신뢰할 수 없습니다. 프록시에 자체 인증서가 있으면 SSL_CERT_FILE로 지정하세요.</translation>
    </message>
    <message>
        <source>A package for this Python is missing. Choose another Python; a folder with packages must be made for the same one.</source>
        <translation>이 Python용 패키지가 없습니다. 다른 Python을 선택하세요. 패키지 폴더는 같은 Python용으로 만들어야 합니다.</translation>
    </message>
    <message>
        <source>A package is not the one that was locked: a proxy or mirror may have changed it.</source>
        <translation>패키지가 고정된 것과 다릅니다. 프록시나 미러가 바꾸었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The Python Package Index can&apos;t be reached. Check the network, or set the packages up from a folder. What was downloaded is kept.</source>
        <translation>Python Package Index에 연결할 수 없습니다. 네트워크를 확인하거나 폴더의 패키지로 설정하세요. 내려받은 부분은 보관됩니다.</translation>
    </message>
    <message>
        <source>The chosen Python can&apos;t make environments.</source>
        <translation>선택한 Python으로는 환경을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full: free 1 GB, try again.</source>
        <translation>디스크가 가득 찼습니다. 1 GB를 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The proxy refused. Check it in QGIS under Settings, Options, Network.</source>
        <translation>프록시가 거부했습니다. QGIS의 설정, 옵션, 네트워크에서 확인하세요.</translation>
    </message>
    <message>
        <source>This Python can&apos;t make environments: install python3-venv, or choose another Python.</source>
        <translation>이 Python으로는 환경을 만들 수 없습니다. python3-venv를 설치하거나 다른 Python을 선택하세요.</translation>
    </message>
    <message>
        <source>Writing was refused. Look at the folder&apos;s permissions, or whether a virus scanner stopped it.</source>
        <translation>쓰기가 거부되었습니다. 폴더 권한을 확인하거나 백신 프로그램이 막았는지 확인하세요.</translation>
    </message>
    <message>
        <source>Reinstall the engine.</source>
        <translation>엔진을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The engine&apos;s boxes can&apos;t be read.</source>
        <translation>엔진의 상자를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Pictures of the area would leave this machine, to {server}, and you have not agreed.</source>
        <translation>영역의 그림이 이 컴퓨터를 떠나 {server}(으)로 전송되는데, 아직 동의하지 않았습니다.</translation>
    </message>
    <message>
        <source>The area needs {count} windows.</source>
        <translation>이 영역에는 창 {count}개가 필요합니다.</translation>
    </message>
    <message>
        <source>The area of interest lies outside the imagery ({layers}).</source>
        <translation>관심 영역이 영상({layers}) 밖에 있습니다.</translation>
    </message>
    <message>
        <source>The engine could not be put into {folder}.</source>
        <translation>엔진을 {folder}에 설치할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (code {code}).</source>
        <translation>엔진이 예기치 않게 종료되었습니다(코드 {code}).</translation>
    </message>
    <message>
        <source>The engine has not answered for {seconds} seconds and was ended.</source>
        <translation>엔진이 {seconds}초 동안 응답하지 않아 종료했습니다.</translation>
    </message>
    <message>
        <source>The files of the sample project in {folder} can&apos;t be read.</source>
        <translation>{folder}에 있는 샘플 프로젝트 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The folder for temporary files, {folder}, can&apos;t be written.</source>
        <translation>임시 파일 폴더 {folder}에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>폴더 {folder}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be changed.</source>
        <translation>레이어 {layer}을(를) 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>The layer {layer} can&apos;t be read.</source>
        <translation>레이어 {layer}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The layer {layer} has edits that are not saved.</source>
        <translation>레이어 {layer}에 저장되지 않은 편집이 있습니다.</translation>
    </message>
    <message>
        <source>The layer {layer} has no CRS.</source>
        <translation>레이어 {layer}에 좌표계가 없습니다.</translation>
    </message>
    <message>
        <source>The results were written to {file}, but QGIS can&apos;t read them.</source>
        <translation>결과를 {file}에 썼지만 QGIS가 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The review could not be saved in the layer {layer}.</source>
        <translation>검토를 레이어 {layer}에 저장할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The town could not be drawn. {reason}</source>
        <translation>마을을 그릴 수 없었습니다. {reason}</translation>
    </message>
    <message>
        <source>There are {count} queries; a run takes {most}.</source>
        <translation>질의가 {count}개입니다. 한 번 실행에는 {most}개까지 가능합니다.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>{file}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written.</source>
        <translation>{file}에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{file} exists, and nothing is overwritten.</source>
        <translation>{file}이(가) 이미 있으며, 아무것도 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>{file} is no GeoPackage.</source>
        <translation>{file}은(는) GeoPackage가 아닙니다.</translation>
    </message>
    <message>
        <source>Draw a smaller area.</source>
        <translation>더 작은 영역을 그리세요.</translation>
    </message>
    <message>
        <source>The area of interest is too large.</source>
        <translation>관심 영역이 너무 큽니다.</translation>
    </message>
    <message>
        <source>That change stays; the step is left out.</source>
        <translation>그 변경은 유지되고 이 단계는 건너뜁니다.</translation>
    </message>
    <message>
        <source>This result was changed by another tool meanwhile.</source>
        <translation>이 결과는 그사이 다른 도구로 변경되었습니다.</translation>
    </message>
    <message>
        <source>Draw it where the map is, or choose another map layer.</source>
        <translation>지도가 있는 곳에 그리거나 다른 지도 레이어를 선택하세요.</translation>
    </message>
    <message>
        <source>The area of interest lies outside the map ({layers}).</source>
        <translation>관심 영역이 지도({layers}) 밖에 있습니다.</translation>
    </message>
    <message>
        <source>The imagery covers {percent} percent of the area; the rest is left out.</source>
        <translation>영상은 영역의 {percent}퍼센트를 덮습니다. 나머지는 제외됩니다.</translation>
    </message>
    <message>
        <source>The layer {layer} was removed from the project during the run.</source>
        <translation>실행 중에 레이어 {layer}이(가) 프로젝트에서 제거되었습니다.</translation>
    </message>
    <message>
        <source>The map covers {percent} percent of the area; the rest is left out.</source>
        <translation>지도는 영역의 {percent}퍼센트를 덮습니다. 나머지는 제외됩니다.</translation>
    </message>
    <message>
        <source>The run can&apos;t be taken back.</source>
        <translation>실행을 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The runs can&apos;t be listed.</source>
        <translation>실행을 나열할 수 없습니다.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>다시 시도하세요.</translation>
    </message>
    <message>
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>영상이 있는 곳에 영역을 그리거나 영상의 원본과 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>The imagery shows nothing in this area.</source>
        <translation>이 영역에는 영상이 없습니다.</translation>
    </message>
    <message>
        <source>A data set has the layout SPLIT/ID/{sat,map,mask}.png, question.json, or parquet files whose names begin with {split}.</source>
        <translation>데이터셋은 SPLIT/ID/{sat,map,mask}.png, question.json 구조이거나 이름이 {split}(으)로 시작하는 Parquet 파일입니다.</translation>
    </message>
    <message>
        <source>A file can&apos;t be made beside {file}: {reason}.</source>
        <translation>{file} 옆에 파일을 만들 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>A file can&apos;t be used: {reason}.</source>
        <translation>파일을 사용할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>A map feature can&apos;t be read.</source>
        <translation>지도 피처를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A message of type {type} came without {key}.</source>
        <translation>{type} 종류의 메시지에 {key}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>A message of type {type} is not known.</source>
        <translation>{type} 종류의 메시지를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>A picture from QGIS can&apos;t be read.</source>
        <translation>QGIS의 그림을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A picture has another size than asked.</source>
        <translation>그림의 크기가 요청과 다릅니다.</translation>
    </message>
    <message>
        <source>A picture has the impossible form {form}.</source>
        <translation>그림의 형태 {form}은(는) 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>A point lies outside of the picture.</source>
        <translation>점이 그림 밖에 있습니다.</translation>
    </message>
    <message>
        <source>A worker ended, most often for lack of memory.</source>
        <translation>프로세스가 종료되었습니다. 대개 메모리가 부족해서입니다.</translation>
    </message>
    <message>
        <source>About {fitting} billion would fit. A server (openai:URL#MODEL) or the map reader need no such memory.</source>
        <translation>매개변수 약 {fitting}×10⁹개라면 들어갑니다. 서버(openai:URL#MODEL)나 지도 판독기에는 이 메모리가 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Accept them on {page}, then run: {login}</source>
        <translation>{page}에서 수락한 다음 실행하세요: {login}</translation>
    </message>
    <message>
        <source>Add it, or remove the folder.</source>
        <translation>추가하거나 폴더를 제거하세요.</translation>
    </message>
    <message>
        <source>Add one; see docs/models.md.</source>
        <translation>하나 추가하세요. docs/models.md를 보세요.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose another place.</source>
        <translation>폴더에 쓰기를 허용하거나 다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>Another run is writing {file}.</source>
        <translation>다른 실행이 {file}에 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Assign one in QGIS.</source>
        <translation>QGIS에서 지정하세요.</translation>
    </message>
    <message>
        <source>Call set_image first.</source>
        <translation>먼저 set_image를 호출하세요.</translation>
    </message>
    <message>
        <source>Check how it is written; for a private one run: {login}</source>
        <translation>철자를 확인하세요. 비공개라면 실행하세요: {login}</translation>
    </message>
    <message>
        <source>Check its address and that it runs; a busy one may need more time.</source>
        <translation>주소와 서버가 실행 중인지 확인하세요. 바쁜 서버는 시간이 더 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Check its free space.</source>
        <translation>여유 공간을 확인하세요.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>이름을 확인하세요.</translation>
    </message>
    <message>
        <source>Check its permissions and its disk, or let {variable} name another folder.</source>
        <translation>권한과 디스크를 확인하거나 {variable}에 다른 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Check permissions and free space, then try again: what is finished is kept.</source>
        <translation>권한과 여유 공간을 확인한 다음 다시 시도하세요. 끝난 부분은 보관됩니다.</translation>
    </message>
    <message>
        <source>Check that its folder is complete and has its weights as .safetensors files.</source>
        <translation>폴더가 온전하고 가중치가 .safetensors 파일로 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check that the address ends as the server&apos;s manual says, most often in /v1.</source>
        <translation>주소가 서버 설명서대로 끝나는지 확인하세요. 대개 /v1입니다.</translation>
    </message>
    <message>
        <source>Check that the folder holds encoder.onnx and decoder.onnx, complete.</source>
        <translation>폴더에 encoder.onnx와 decoder.onnx가 온전히 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check that this is the right kind of model and that its download is complete.</source>
        <translation>올바른 종류의 모델인지, 다운로드가 완료되었는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check the CRS of the project, then draw the area again.</source>
        <translation>프로젝트의 좌표계를 확인한 다음 영역을 다시 그리세요.</translation>
    </message>
    <message>
        <source>Check the address and that the server offers the model {model}.</source>
        <translation>주소와 서버가 모델 {model}을(를) 제공하는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>폴더의 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or name a mirror (HF_ENDPOINT). Then try again: what was downloaded is kept.</source>
        <translation>네트워크와 프록시(HTTPS_PROXY 또는 QGIS 설정)를 확인하거나 미러(HF_ENDPOINT)를 지정하세요. 그런 다음 다시 시도하세요. 내려받은 부분은 보관됩니다.</translation>
    </message>
    <message>
        <source>Choose a data set that has them.</source>
        <translation>그것이 있는 데이터셋을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a finer resolution, or imagery and a map that show more of the same ground.</source>
        <translation>더 세밀한 해상도를 선택하거나, 같은 땅을 더 많이 보여 주는 영상과 지도를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons of places.</source>
        <translation>장소의 폴리곤이 있는 레이어를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a model that has them; weights in .bin or .pt files can run code.</source>
        <translation>그것이 있는 모델을 선택하세요. .bin이나 .pt 파일의 가중치는 코드를 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a satellite or aerial layer.</source>
        <translation>위성 또는 항공 레이어를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or fewer map layers.</source>
        <translation>더 작은 영역이나 더 적은 지도 레이어를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another file, or allow writing to it.</source>
        <translation>다른 파일을 선택하거나 쓰기를 허용하세요.</translation>
    </message>
    <message>
        <source>Choose another file, or repair this one.</source>
        <translation>다른 파일을 선택하거나 이 파일을 복구하세요.</translation>
    </message>
    <message>
        <source>Choose another file; this one was left as it is.</source>
        <translation>다른 파일을 선택하세요. 이 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Choose another path, or check permissions and free space.</source>
        <translation>다른 경로를 선택하거나 권한과 여유 공간을 확인하세요.</translation>
    </message>
    <message>
        <source>Choose another result.</source>
        <translation>다른 결과를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another split.</source>
        <translation>데이터셋의 다른 분할을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose imagery that covers it, or check its source and the network.</source>
        <translation>그곳을 덮는 영상을 선택하거나 원본과 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>Choose layers of one area, and check their CRS.</source>
        <translation>같은 영역의 레이어를 선택하고 좌표계를 확인하세요.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>다음 중에서 선택하세요: {choices}.</translation>
    </message>
    <message>
        <source>Choose one with --layer.</source>
        <translation>--layer로 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose the field with the name, the class or the function of the places.</source>
        <translation>장소의 이름, 분류 또는 기능이 있는 필드를 선택하세요.</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>레이어 패널에서 폴리곤 레이어를 클릭하고 피처를 선택하세요.</translation>
    </message>
    <message>
        <source>Click closer to the place.</source>
        <translation>장소에 더 가까이 클릭하세요.</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, ask fewer queries at once, or take a smaller model.</source>
        <translation>GPU를 쓰는 다른 프로그램을 닫거나, 한 번에 더 적은 질의를 하거나, 더 작은 모델을 쓰세요.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>Compare it with the profiles in resources/models.</source>
        <translation>resources/models의 프로필과 비교하세요.</translation>
    </message>
    <message>
        <source>Compare reports of the same data set and split.</source>
        <translation>같은 데이터셋과 분할의 보고서를 비교하세요.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder in the options.</source>
        <translation>드라이브를 연결하거나 옵션에서 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Copy it anew, without spaces.</source>
        <translation>공백 없이 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Do not use it before its owner has explained that.</source>
        <translation>소유자가 설명하기 전에는 사용하지 마세요.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>다시 내려받으세요.</translation>
    </message>
    <message>
        <source>Download it again; if that does not help, the mirror or the network changes files.</source>
        <translation>다시 내려받으세요. 그래도 안 되면 미러나 네트워크가 파일을 바꾸는 것입니다.</translation>
    </message>
    <message>
        <source>Download one first.</source>
        <translation>먼저 하나를 내려받으세요.</translation>
    </message>
    <message>
        <source>Downloads need huggingface_hub, not installed here.</source>
        <translation>내려받으려면 huggingface_hub가 필요하지만 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Draw it again, or repair its geometry.</source>
        <translation>다시 그리거나 도형을 복구하세요.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>다시 그리세요.</translation>
    </message>
    <message>
        <source>Draw it on the same grid.</source>
        <translation>같은 격자에 그리세요.</translation>
    </message>
    <message>
        <source>Draw the mask on the satellite picture&apos;s grid.</source>
        <translation>위성 그림의 격자에 마스크를 그리세요.</translation>
    </message>
    <message>
        <source>End what uses the model, QGIS&apos;s engine for example, then try again.</source>
        <translation>QGIS의 엔진 등 모델을 쓰는 것을 끝낸 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Every sample failed, the first with:</source>
        <translation>모든 표본이 실패했습니다. 첫 번째 원인:</translation>
    </message>
    <message>
        <source>Export them anew: socio models export-onnx --help</source>
        <translation>다시 내보내세요: socio models export-onnx --help</translation>
    </message>
    <message>
        <source>Free some space, or let {variable} name a folder on another disk.</source>
        <translation>공간을 비우거나 {variable}에 다른 디스크의 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Free some space, then run again.</source>
        <translation>공간을 비운 다음 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>공간을 비운 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>공간을 비우세요.</translation>
    </message>
    <message>
        <source>Give --json another file, or remove this one to begin anew.</source>
        <translation>--json에 다른 파일을 지정하거나 이 파일을 제거하고 새로 시작하세요.</translation>
    </message>
    <message>
        <source>Give a new folder, or an empty one.</source>
        <translation>새 폴더나 빈 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Give a new folder, or the same layers and settings to go on.</source>
        <translation>새 폴더를 지정하거나, 이어서 하려면 같은 레이어와 설정을 지정하세요.</translation>
    </message>
    <message>
        <source>Give a new folder: a data set is never overwritten.</source>
        <translation>새 폴더를 지정하세요. 데이터셋은 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Give the folder of one, or get it from the hub: socio dataset pull --id {id}.</source>
        <translation>데이터셋의 폴더를 지정하거나 허브에서 받으세요: socio dataset pull --id {id}</translation>
    </message>
    <message>
        <source>Give the folder of one.</source>
        <translation>데이터셋의 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Give the path of a GeoJSON file.</source>
        <translation>GeoJSON 파일의 경로를 지정하세요.</translation>
    </message>
    <message>
        <source>Give the path of a GeoPackage.</source>
        <translation>GeoPackage의 경로를 지정하세요.</translation>
    </message>
    <message>
        <source>Give the path of a report.</source>
        <translation>보고서의 경로를 지정하세요.</translation>
    </message>
    <message>
        <source>Give {kind}: a model of type {types}.</source>
        <translation>{kind}: 에는 {types} 종류의 모델을 지정하세요.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE forbids downloads.</source>
        <translation>HF_HUB_OFFLINE이 다운로드를 막고 있습니다.</translation>
    </message>
    <message>
        <source>If HF_ENDPOINT names a mirror, try another one.</source>
        <translation>HF_ENDPOINT가 미러를 가리킨다면 다른 미러를 시도하세요.</translation>
    </message>
    <message>
        <source>Imagery and map share less ground than one window of {side_m} m.</source>
        <translation>영상과 지도가 함께 보여 주는 땅이 {side_m} m 창 하나보다 작습니다.</translation>
    </message>
    <message>
        <source>Install it: &quot;{python}&quot; -m pip install pyarrow</source>
        <translation>설치하세요: &quot;{python}&quot; -m pip install pyarrow</translation>
    </message>
    <message>
        <source>Install the plugin again.</source>
        <translation>플러그인을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>It is a JSON object with &quot;problem&quot;, and perhaps &quot;level&quot;, &quot;gsd_m&quot;, &quot;extent_epsg3857&quot;.</source>
        <translation>&quot;problem&quot;과 경우에 따라 &quot;level&quot;, &quot;gsd_m&quot;, &quot;extent_epsg3857&quot;이 있는 JSON 객체입니다.</translation>
    </message>
    <message>
        <source>It says: {reply}</source>
        <translation>서버의 응답: {reply}</translation>
    </message>
    <message>
        <source>It wants to send you elsewhere: {place}</source>
        <translation>서버가 다른 곳으로 보내려 합니다: {place}</translation>
    </message>
    <message>
        <source>It would fit with 4-bit weights. A server (openai:URL#MODEL) or the map reader need no such memory. Run: &quot;{python}&quot; -m pip install bitsandbytes accelerate</source>
        <translation>4비트 가중치라면 들어갑니다. 서버(openai:URL#MODEL)나 지도 판독기에는 이 메모리가 필요하지 않습니다. 실행하세요: &quot;{python}&quot; -m pip install bitsandbytes accelerate</translation>
    </message>
    <message>
        <source>Its columns are id, problem, {columns}.</source>
        <translation>열은 id, problem, {columns}입니다.</translation>
    </message>
    <message>
        <source>Its layers: none.</source>
        <translation>레이어: 없음.</translation>
    </message>
    <message>
        <source>Its layers: {layers}.</source>
        <translation>레이어: {layers}.</translation>
    </message>
    <message>
        <source>Keep the outline first.</source>
        <translation>먼저 윤곽을 확정하세요.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>그것을 빼세요.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>서버의 로그를 보세요.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log; it may have run out of memory.</source>
        <translation>서버의 로그를 보세요. 메모리가 부족했을 수 있습니다.</translation>
    </message>
    <message>
        <source>Make it with `socio evaluate DATASET --json FILE`.</source>
        <translation>`socio evaluate DATASET --json FILE`로 만드세요.</translation>
    </message>
    <message>
        <source>Make the bundle again, or download the model.</source>
        <translation>묶음을 다시 만들거나 모델을 내려받으세요.</translation>
    </message>
    <message>
        <source>Memory ran out while {name} worked.</source>
        <translation>{name}이(가) 작업하는 동안 메모리가 부족해졌습니다.</translation>
    </message>
    <message>
        <source>Models on this machine need {missing}, not installed here.</source>
        <translation>이 컴퓨터에서 모델을 쓰려면 {missing}이(가) 필요하지만 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Name the folder after its model, or add a profile for it; see docs/models.md.</source>
        <translation>폴더에 모델의 이름을 붙이거나 모델의 프로필을 추가하세요. docs/models.md를 보세요.</translation>
    </message>
    <message>
        <source>Name the folder with letters, digits, dots, hyphens and underscores.</source>
        <translation>폴더 이름에는 글자, 숫자, 마침표, 하이픈, 밑줄을 쓰세요.</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: none.</source>
        <translation>--name-field, --class-field, --function-field로 지정하세요. 있는 필드: 없음.</translation>
    </message>
    <message>
        <source>Name them with --name-field, --class-field, --function-field. It has: {known}.</source>
        <translation>--name-field, --class-field, --function-field로 지정하세요. 있는 필드: {known}.</translation>
    </message>
    <message>
        <source>No field of the polygons is chosen.</source>
        <translation>폴리곤의 필드가 선택되지 않았습니다.</translation>
    </message>
    <message>
        <source>No place can become a sample.</source>
        <translation>표본이 될 수 있는 장소가 없습니다.</translation>
    </message>
    <message>
        <source>No polygon is selected.</source>
        <translation>선택된 폴리곤이 없습니다.</translation>
    </message>
    <message>
        <source>No sample can be used, the first for this:</source>
        <translation>사용할 수 있는 표본이 없습니다. 첫 번째 원인:</translation>
    </message>
    <message>
        <source>No sample passed the checks.</source>
        <translation>검사를 통과한 표본이 없습니다.</translation>
    </message>
    <message>
        <source>Only map-reader has {abilities} to leave out.</source>
        <translation>{abilities}을(를) 뺄 수 있는 것은 map-reader뿐입니다.</translation>
    </message>
    <message>
        <source>Polygons, imagery and map do not show the same ground.</source>
        <translation>폴리곤, 영상, 지도가 같은 땅을 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>Put the server&apos;s key into SOCIO_API_KEY, or into the panel&apos;s server settings.</source>
        <translation>서버의 키를 SOCIO_API_KEY나 패널의 서버 설정에 넣으세요.</translation>
    </message>
    <message>
        <source>Reading parquet files needs pyarrow, not installed here.</source>
        <translation>Parquet 파일을 읽으려면 pyarrow가 필요하지만 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Remove it first.</source>
        <translation>먼저 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the model&apos;s folder, then get it again.</source>
        <translation>모델의 폴더를 제거한 다음 다시 받으세요.</translation>
    </message>
    <message>
        <source>Replace it, or remove the sample.</source>
        <translation>교체하거나 표본을 제거하세요.</translation>
    </message>
    <message>
        <source>Row {row} of group {group} in {path} has no {column}.</source>
        <translation>{path}의 그룹 {group} 행 {row}에 {column}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Run again without checking.</source>
        <translation>확인 없이 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Run it in a server of your own and use openai:URL#MODEL.</source>
        <translation>자신의 서버에서 실행하고 openai:URL#MODEL을 쓰세요.</translation>
    </message>
    <message>
        <source>Run: &quot;{python}&quot; -m pip install {requirement}</source>
        <translation>실행하세요: &quot;{python}&quot; -m pip install {requirement}</translation>
    </message>
    <message>
        <source>Run: socio models pull {model}</source>
        <translation>실행하세요: socio models pull {model}</translation>
    </message>
    <message>
        <source>Run: socio models pull {name}    (or give the folder that holds its config.json)</source>
        <translation>실행하세요: socio models pull {name}    (또는 config.json이 있는 폴더를 지정)</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>실행하세요: {command}</translation>
    </message>
    <message>
        <source>SAM 3 needs torchvision, which is not installed here.</source>
        <translation>SAM 3에는 torchvision이 필요하지만 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Save or stop editing it there, then run again.</source>
        <translation>그 프로그램에서 저장하거나 편집을 끝낸 다음 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Save the layer anew.</source>
        <translation>레이어를 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Save the layer as one of them, for example with ogr2ogr.</source>
        <translation>레이어를 그중 하나로 저장하세요. 예를 들어 ogr2ogr를 쓰세요.</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example with ogr2ogr.</source>
        <translation>레이어를 GeoPackage로 저장하세요. 예를 들어 ogr2ogr를 쓰세요.</translation>
    </message>
    <message>
        <source>See `socio models list`.</source>
        <translation>`socio models list`를 보세요.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>둘 중 하나를 빼세요.</translation>
    </message>
    <message>
        <source>Take them out and put the key into {variable}.</source>
        <translation>그것을 빼고 키를 {variable}에 넣으세요.</translation>
    </message>
    <message>
        <source>The area of interest can&apos;t be read.</source>
        <translation>관심 영역을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The area of interest crosses itself.</source>
        <translation>관심 영역이 스스로 교차합니다.</translation>
    </message>
    <message>
        <source>The checked boxes can&apos;t be read.</source>
        <translation>확인한 상자를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>{folder}의 디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The engine met an error that it does not know.</source>
        <translation>엔진에서 알 수 없는 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>The engine speaks version {version} of the protocol, the plugin {expected}.</source>
        <translation>엔진은 프로토콜 버전 {version}, 플러그인은 {expected}을(를) 씁니다.</translation>
    </message>
    <message>
        <source>The folder of the models, {folder}, is on a drive that is not there.</source>
        <translation>모델 폴더 {folder}은(는) 연결되지 않은 드라이브에 있습니다.</translation>
    </message>
    <message>
        <source>The hub offers other files of {model} than at its first download, for the same commit {commit}.</source>
        <translation>허브가 같은 커밋 {commit}에 대해 {model}의 파일을 처음 내려받을 때와 다르게 제공합니다.</translation>
    </message>
    <message>
        <source>The hub sends more than it promised.</source>
        <translation>허브가 알린 것보다 많이 보냅니다.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer about {model} lacks its commit, or sizes of files.</source>
        <translation>{model}에 대한 허브의 응답에 커밋이나 파일 크기가 없습니다.</translation>
    </message>
    <message>
        <source>The key is known but not allowed to do this; ask the server&apos;s owner.</source>
        <translation>키는 알려져 있지만 이 작업이 허용되지 않습니다. 서버 소유자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The layer has no polygons.</source>
        <translation>레이어에 폴리곤이 없습니다.</translation>
    </message>
    <message>
        <source>The layer {layer} of {path} has no known CRS.</source>
        <translation>{path}의 레이어 {layer}에 알려진 좌표계가 없습니다.</translation>
    </message>
    <message>
        <source>The layer {name} could not be drawn: {reason}</source>
        <translation>레이어 {name}을(를) 그릴 수 없었습니다: {reason}</translation>
    </message>
    <message>
        <source>The map layers have too many features here.</source>
        <translation>지도 레이어에 이곳의 피처가 너무 많습니다.</translation>
    </message>
    <message>
        <source>The memory is full.</source>
        <translation>메모리가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The model profile {file} can&apos;t be used: {reason}.</source>
        <translation>모델 프로필 {file}을(를) 사용할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The model {file} can&apos;t be loaded.</source>
        <translation>모델 {file}을(를) 불러올 수 없습니다.</translation>
    </message>
    <message>
        <source>The model {model} can&apos;t be loaded.</source>
        <translation>모델 {model}을(를) 불러올 수 없습니다.</translation>
    </message>
    <message>
        <source>The model {model} lacks {count} of its weights.</source>
        <translation>모델 {model}의 가중치 {count}개가 없습니다.</translation>
    </message>
    <message>
        <source>The model {name} is not on this machine.</source>
        <translation>모델 {name}이(가) 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>The models in {path} were exported in another form.</source>
        <translation>{path}의 모델은 다른 형태로 내보낸 것입니다.</translation>
    </message>
    <message>
        <source>The outline can&apos;t be read.</source>
        <translation>윤곽을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>실행이 중지되었습니다.</translation>
    </message>
    <message>
        <source>The server at {url} broke off in the middle of an answer.</source>
        <translation>서버 {url}이(가) 응답 중간에 끊겼습니다.</translation>
    </message>
    <message>
        <source>The server at {url} does not answer.</source>
        <translation>서버 {url}이(가) 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The server at {url} refused with code {code}.</source>
        <translation>서버 {url}이(가) 코드 {code}(으)로 거부했습니다.</translation>
    </message>
    <message>
        <source>The server at {url} sent something that is no chat completion.</source>
        <translation>서버 {url}이(가) 채팅 응답이 아닌 것을 보냈습니다.</translation>
    </message>
    <message>
        <source>The server has too much to do; try again later.</source>
        <translation>서버에 할 일이 너무 많습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server takes no pictures of this size; raise its limit.</source>
        <translation>서버가 이 크기의 그림을 받지 않습니다. 서버의 한도를 올리세요.</translation>
    </message>
    <message>
        <source>The server&apos;s key has characters that no key has.</source>
        <translation>서버의 키에 키에 쓰이지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The tracer&apos;s weights ({file}) can&apos;t be read.</source>
        <translation>지도 추적기의 가중치({file})를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The two reports share no sample.</source>
        <translation>두 보고서에 공통된 표본이 없습니다.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>작업이 중지되었습니다.</translation>
    </message>
    <message>
        <source>There are more than {most} points.</source>
        <translation>점이 {most}개보다 많습니다.</translation>
    </message>
    <message>
        <source>There is no data set {dataset}.</source>
        <translation>데이터셋 {dataset}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>파일 {path}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>폴더 {folder}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no model in {folder}.</source>
        <translation>{folder}에 모델이 없습니다.</translation>
    </message>
    <message>
        <source>There is no picture to segment.</source>
        <translation>분할할 그림이 없습니다.</translation>
    </message>
    <message>
        <source>There is no profile for the model {model}.</source>
        <translation>모델 {model}의 프로필이 없습니다.</translation>
    </message>
    <message>
        <source>There is no reasoner {name}.</source>
        <translation>추론기 {name}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no segmenter {name}.</source>
        <translation>분할기 {name}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no {model} at {server}, or it is private.</source>
        <translation>{model}이(가) {server}에 없거나 비공개입니다.</translation>
    </message>
    <message>
        <source>There is no {name} here.</source>
        <translation>{name}은(는) 여기에 없습니다.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try again later; what was downloaded is kept.</source>
        <translation>나중에 다시 시도하세요. 내려받은 부분은 보관됩니다.</translation>
    </message>
    <message>
        <source>Try again with fewer --workers; with --json, what is finished is kept.</source>
        <translation>--workers를 줄여 다시 시도하세요. --json을 쓰면 끝난 부분이 보관됩니다.</translation>
    </message>
    <message>
        <source>Try again; what was downloaded is kept.</source>
        <translation>다시 시도하세요. 내려받은 부분은 보관됩니다.</translation>
    </message>
    <message>
        <source>Unknown settings: {names}.</source>
        <translation>알 수 없는 설정: {names}.</translation>
    </message>
    <message>
        <source>Unset it.</source>
        <translation>이 환경 변수를 지우세요.</translation>
    </message>
    <message>
        <source>Update the profile that pins it.</source>
        <translation>그것을 고정한 프로필을 업데이트하세요.</translation>
    </message>
    <message>
        <source>Wait until it ends.</source>
        <translation>끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Wait until it has ended, stop it, or choose another file.</source>
        <translation>끝날 때까지 기다리거나, 중지하거나, 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Weights in .bin or .pt files can run code and are not used.</source>
        <translation>.bin이나 .pt 파일의 가중치는 코드를 실행할 수 있어 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>With other reasoners, choose of: {parts}.</source>
        <translation>다른 추론기에서는 다음 중에서 선택하세요: {parts}.</translation>
    </message>
    <message>
        <source>Without fall-back, stage 1 alone gives nothing.</source>
        <translation>대체 수단이 없으면 1단계만으로는 아무것도 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Write OWNER/NAME, as `socio models list` does.</source>
        <translation>`socio models list`처럼 OWNER/NAME으로 쓰세요.</translation>
    </message>
    <message>
        <source>Write openai:ADDRESS#MODEL, for example openai:http://127.0.0.1:8000/v1#my-model.</source>
        <translation>openai:ADDRESS#MODEL로 쓰세요. 예: openai:http://127.0.0.1:8000/v1#my-model</translation>
    </message>
    <message>
        <source>openai:{url}#{model} is no server and model.</source>
        <translation>openai:{url}#{model}은(는) 서버와 모델이 아닙니다.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened for writing.</source>
        <translation>{file}을(를) 쓰기용으로 열 수 없습니다.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>{file}을(를) 사용할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file}에 쓸 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written, the disk reports an error.</source>
        <translation>{file}에 쓸 수 없었습니다. 디스크가 오류를 알립니다.</translation>
    </message>
    <message>
        <source>{file} does not fit on the disk.</source>
        <translation>{file}이(가) 디스크에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>{file} has a layer {layer} of another form ({type}, spatial reference {crs}).</source>
        <translation>{file}의 레이어 {layer}은(는) 형태가 다릅니다({type}, 공간 참조 {crs}).</translation>
    </message>
    <message>
        <source>{file} has a table {layer} of another form (without {missing}).</source>
        <translation>{file}의 테이블 {layer}은(는) 형태가 다릅니다({missing} 없음).</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file}이(가) 손상되었습니다.</translation>
    </message>
    <message>
        <source>{file} is locked by another program.</source>
        <translation>{file}이(가) 다른 프로그램에 의해 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{file} is not what its lock says.</source>
        <translation>{file}이(가) 모델의 체크섬과 다릅니다.</translation>
    </message>
    <message>
        <source>{file} is read-only.</source>
        <translation>{file}은(는) 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be deleted.</source>
        <translation>{folder}을(를) 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written.</source>
        <translation>{folder}에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{folder} has no weights as .safetensors files.</source>
        <translation>{folder}에 .safetensors 파일로 된 가중치가 없습니다.</translation>
    </message>
    <message>
        <source>{folder} holds no samples.</source>
        <translation>{folder}에 표본이 없습니다.</translation>
    </message>
    <message>
        <source>{folder} holds something else than {model}.</source>
        <translation>{folder}에 {model}이(가) 아닌 것이 있습니다.</translation>
    </message>
    <message>
        <source>{folder} is there already and is not empty.</source>
        <translation>{folder}은(는) 이미 있고 비어 있지 않습니다.</translation>
    </message>
    <message>
        <source>{models}: here already.</source>
        <translation>{models}: 이미 있습니다.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded.</source>
        <translation>{model}을(를) 내려받을 수 없었습니다.</translation>
    </message>
    <message>
        <source>{model} has no config.json with .safetensors weights, and nothing else is used.</source>
        <translation>{model}에 .safetensors 가중치가 딸린 config.json이 없습니다. 다른 형식은 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>{model} has no parquet files, and nothing else is used.</source>
        <translation>{model}에 Parquet 파일이 없습니다. 다른 형식은 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>{model} has {billions} billion parameters and needs about {needed_gb} GB of memory as {precision}; {free_gb} GB are free on {device}.</source>
        <translation>{model}은(는) 매개변수가 {billions}×10⁹개이고 {precision}(으)로 메모리가 약 {needed_gb} GB 필요합니다. {device}에 {free_gb} GB가 비어 있습니다.</translation>
    </message>
    <message>
        <source>{model} is a {type} model, which {kind}: can&apos;t run.</source>
        <translation>{model}은(는) {type} 모델이어서 {kind}: 로 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>{model} is a {type} model; Qwen2.5-VL and Qwen3-VL can be run here.</source>
        <translation>{model}은(는) {type} 모델입니다. 여기서는 Qwen2.5-VL과 Qwen3-VL을 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>{model} is being downloaded already.</source>
        <translation>{model}을(를) 이미 내려받고 있습니다.</translation>
    </message>
    <message>
        <source>{model} is given only to those who accepted its conditions.</source>
        <translation>{model}은(는) 조건을 수락한 사람만 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>{model} is no id of a model.</source>
        <translation>{model}은(는) 모델의 id가 아닙니다.</translation>
    </message>
    <message>
        <source>{model} is not here.</source>
        <translation>{model}은(는) 여기에 없습니다.</translation>
    </message>
    <message>
        <source>{model} is not in {folder}.</source>
        <translation>{model}이(가) {folder}에 없습니다.</translation>
    </message>
    <message>
        <source>{model} is not whole in {folder}.</source>
        <translation>{model}이(가) {folder}에 온전하지 않습니다.</translation>
    </message>
    <message>
        <source>{model} wants sides in multiples of {factor} px; the profile {profile} says {profile_factor}.</source>
        <translation>{model}의 변은 {factor} px의 배수여야 하는데 프로필 {profile}에는 {profile_factor}(으)로 되어 있습니다.</translation>
    </message>
    <message>
        <source>{model} was imported, not downloaded.</source>
        <translation>{model}은(는) 내려받은 것이 아니라 가져온 것입니다.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be a model&apos;s name.</source>
        <translation>{name}은(는) 모델의 이름이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is a file; a model is a folder with config.json and .safetensors weights.</source>
        <translation>{name}은(는) 파일입니다. 모델은 config.json과 .safetensors 가중치가 있는 폴더입니다.</translation>
    </message>
    <message>
        <source>{name} of {model} is not what the hub promised; it was deleted.</source>
        <translation>{model}의 {name}이(가) 허브가 알린 것과 달라 삭제했습니다.</translation>
    </message>
    <message>
        <source>{needed_gb} GB are needed and {free_gb} GB are free on the disk of {folder}.</source>
        <translation>{needed_gb} GB가 필요하고 {folder}의 디스크에는 {free_gb} GB가 비어 있습니다.</translation>
    </message>
    <message>
        <source>{output} was begun with other layers or settings.</source>
        <translation>{output}은(는) 다른 레이어나 설정으로 시작된 것입니다.</translation>
    </message>
    <message>
        <source>{page} has no such commit.</source>
        <translation>{page}에 그런 커밋이 없습니다.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as GeoJSON.</source>
        <translation>{path}을(를) GeoJSON으로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a GeoPackage.</source>
        <translation>{path}을(를) GeoPackage로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as parquet.</source>
        <translation>{path}을(를) Parquet으로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {kind} {reason}.</source>
        <translation>{path}을(를) 읽을 수 없습니다: {kind} {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path}을(를) 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used: {reason}.</source>
        <translation>{path}을(를) 사용할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{path} has more than {most} features in one window.</source>
        <translation>{path}의 피처가 한 창에 {most}개보다 많습니다.</translation>
    </message>
    <message>
        <source>{path} has no column {missing}.</source>
        <translation>{path}에 열 {missing}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{path} has no field {missing}.</source>
        <translation>{path}에 필드 {missing}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{path} has no layer {layer} with polygons here.</source>
        <translation>{path}에는 이곳에 폴리곤이 있는 레이어 {layer}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{path} has several layers with polygons: {layers}.</source>
        <translation>{path}에 폴리곤 레이어가 여러 개 있습니다: {layers}.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{path} is neither a GeoPackage nor GeoJSON.</source>
        <translation>{path}은(는) GeoPackage도 GeoJSON도 아닙니다.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read.</source>
        <translation>{path}은(는) 읽을 수 있는 그림이 아닙니다.</translation>
    </message>
    <message>
        <source>{path} is no report of samples: {kind} {reason}.</source>
        <translation>{path}은(는) 표본의 보고서가 아닙니다: {kind} {reason}.</translation>
    </message>
    <message>
        <source>{path} is {width} x {height} px, sat.png is {satellite_width} x {satellite_height} px.</source>
        <translation>{path}은(는) {width} x {height} px, sat.png는 {satellite_width} x {satellite_height} px입니다.</translation>
    </message>
    <message>
        <source>{path} was begun by a run with another data set, model or options.</source>
        <translation>{path}은(는) 다른 데이터셋, 모델 또는 옵션의 실행에서 시작된 것입니다.</translation>
    </message>
    <message>
        <source>{server} can&apos;t be reached, or the connection broke.</source>
        <translation>{server}에 연결할 수 없거나 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>{server} refused with status {status}.</source>
        <translation>{server}이(가) 상태 {status}(으)로 거부했습니다.</translation>
    </message>
    <message>
        <source>{source} holds no model.</source>
        <translation>{source}에 모델이 없습니다.</translation>
    </message>
    <message>
        <source>{source}: the mask of {id} is not of the satellite picture&apos;s size.</source>
        <translation>{source}: {id}의 마스크가 위성 그림의 크기와 다릅니다.</translation>
    </message>
    <message>
        <source>An id has no slash.</source>
        <translation>ID에는 슬래시가 없어야 합니다.</translation>
    </message>
    <message>
        <source>Checkpoints (.pth, .pt) can run code and are not read, but for Meta&apos;s of the first SAM (sam:FILE). Those of SAM 2 are on the hub as .safetensors: facebook/sam2-hiera-large.</source>
        <translation>체크포인트(.pth, .pt)는 코드를 실행할 수 있어 Meta의 첫 SAM(sam:파일)을 제외하고 읽지 않습니다. SAM 2의 것은 허브에 .safetensors로 있습니다: facebook/sam2-hiera-large.</translation>
    </message>
    <message>
        <source>Choose another map style.</source>
        <translation>다른 지도 스타일을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose one of version 3.10 or newer, with its modules venv and ensurepip; not the Microsoft Store&apos;s, whose files other programs don&apos;t find.</source>
        <translation>모듈 venv와 ensurepip이 있는 3.10 이상의 버전을 고르세요. Microsoft Store의 것은 다른 프로그램이 그 파일을 찾지 못하므로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Compare it with those in resources/models.</source>
        <translation>resources/models에 있는 것과 비교하십시오.</translation>
    </message>
    <message>
        <source>Get the file in another way, then run: socio models import --prompts FILE</source>
        <translation>다른 방법으로 파일을 얻은 뒤 실행하십시오: socio models import --prompts 파일</translation>
    </message>
    <message>
        <source>Get {page}</source>
        <translation>{page}을(를) 받으십시오</translation>
    </message>
    <message>
        <source>Install one from python.org or your system&apos;s packages, not from the Microsoft Store, then try again.</source>
        <translation>Microsoft Store가 아니라 python.org나 시스템의 패키지로 설치한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It has to be the very file; see docs/models.md for its address.</source>
        <translation>바로 그 파일이어야 합니다. 주소는 docs/models.md에 있습니다.</translation>
    </message>
    <message>
        <source>It is name, class or function.</source>
        <translation>name, class, function 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>No profile names {path} as a file with prompts.</source>
        <translation>{path}을(를) 프롬프트 파일로 지정한 프로필이 없습니다.</translation>
    </message>
    <message>
        <source>Serve a vision-language model; llama.cpp also needs its --mmproj file.</source>
        <translation>시각-언어 모델을 제공하십시오. llama.cpp에는 --mmproj 파일도 필요합니다.</translation>
    </message>
    <message>
        <source>Start the server with a context of at least 8,192 tokens; see docs/models.md.</source>
        <translation>컨텍스트를 8,192토큰 이상으로 서버를 시작하십시오. docs/models.md를 보십시오.</translation>
    </message>
    <message>
        <source>Take one of Meta&apos;s (ViT-B, L or H), or pull facebook/sam-vit-base.</source>
        <translation>Meta의 것(ViT-B, L, H)을 쓰거나 facebook/sam-vit-base를 받으십시오.</translation>
    </message>
    <message>
        <source>The model {model} of the server at {url} takes no pictures.</source>
        <translation>서버 {url}의 모델 {model}은(는) 그림을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The prompts are not where the profile says, in {file}: {reason}.</source>
        <translation>{file}에서 프롬프트가 프로필이 말하는 곳에 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The published prompts can&apos;t be downloaded from {address}.</source>
        <translation>공개된 프롬프트를 {address}에서 내려받을 수 없습니다.</translation>
    </message>
    <message>
        <source>{file} is not the file with the prompts that the profile names.</source>
        <translation>{file}은(는) 프로필이 지정한 프롬프트 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{id} has no picture {name}.</source>
        <translation>{id}에 그림 {name}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{id} in {path} has no question, or an id that is no name.</source>
        <translation>{path}의 {id}에 질문이 없거나 ID가 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>{name} is no name of a map style.</source>
        <translation>{name}은(는) 지도 스타일의 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>{name} stopped after {tokens} of {limit} tokens: its context is too short for two pictures and an answer.</source>
        <translation>{name}이(가) {limit} 가운데 {tokens}토큰 뒤에 멈췄습니다. 컨텍스트가 그림 두 장과 답에는 너무 짧습니다.</translation>
    </message>
    <message>
        <source>{path} is no checkpoint of the first SAM that can be used.</source>
        <translation>{path}은(는) 쓸 수 있는 첫 SAM의 체크포인트가 아닙니다.</translation>
    </message>
    <message>
        <source>{path} states a level that there is not.</source>
        <translation>{path}에 없는 수준이 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>다시 실행하세요. 메모리가 부족했다면 더 작은 영역을 선택하세요.</translation>
    </message>
    <message>
        <source>End its name in {endings}.</source>
        <translation>이름이 {endings} 중 하나로 끝나게 하세요.</translation>
    </message>
    <message>
        <source>The format of {file} is not known.</source>
        <translation>{file}의 형식을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the CRS of the layer.</source>
        <translation>레이어의 좌표계를 확인하십시오.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>하나 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose the field that says what the places are, or type what to look for.</source>
        <translation>장소의 종류를 나타내는 필드를 선택하거나 찾을 것을 입력하십시오.</translation>
    </message>
    <message>
        <source>Install it, or save the layers as a GeoPackage.</source>
        <translation>그것을 설치하거나 레이어를 GeoPackage로 저장하십시오.</translation>
    </message>
    <message>
        <source>No point of {layer} in this area is of a known kind.</source>
        <translation>이 영역에는 종류를 알 수 있는 {layer}의 점이 없습니다.</translation>
    </message>
    <message>
        <source>Reading {path} needs {package}, which is not installed here.</source>
        <translation>{path}을(를) 읽으려면 {package}이(가) 필요하지만 여기에 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Run, and see what is said then.</source>
        <translation>실행하여 표시되는 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage, which may have any number.</source>
        <translation>GeoPackage로 저장하십시오. 개수 제한이 없습니다.</translation>
    </message>
    <message>
        <source>Save the layers as a GeoPackage, for example in QGIS.</source>
        <translation>예를 들어 QGIS에서 레이어를 GeoPackage로 저장하십시오.</translation>
    </message>
    <message>
        <source>The kinds of the points can&apos;t be read.</source>
        <translation>점의 종류를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The layer {layer} has no points here.</source>
        <translation>레이어 {layer}에는 여기에 점이 없습니다.</translation>
    </message>
    <message>
        <source>The points of {layer} have no place in metres.</source>
        <translation>{layer}의 점은 미터 단위의 위치가 없습니다.</translation>
    </message>
    <message>
        <source>The queries can&apos;t be understood.</source>
        <translation>질의를 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no layer of points.</source>
        <translation>점 레이어가 없습니다.</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>찾을 것을 입력하십시오.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as map layers.</source>
        <translation>{path}을(를) 지도 레이어로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{path} has {rows} features; {most} are read of such a file.</source>
        <translation>{path}에는 객체가 {rows}개 있습니다. 이런 파일에서는 {most}개까지 읽습니다.</translation>
    </message>
    <message>
        <source>Take letters of the Latin alphabet, digits, hyphens and underscores.</source>
        <translation>로마자, 숫자, 하이픈, 밑줄을 사용하세요.</translation>
    </message>
    <message>
        <source>Check the address of the map data server; most end in /api/interpreter.</source>
        <translation>지도 데이터 서버의 주소를 확인하세요. 대부분 /api/interpreter로 끝납니다.</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>네트워크를 확인하거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Choose a smaller area, and get the data of a large one in parts.</source>
        <translation>더 작은 영역을 선택하고, 큰 영역의 데이터는 나누어 가져오세요.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or try again later.</source>
        <translation>더 작은 영역을 선택하거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Choose another area, or use other map layers.</source>
        <translation>다른 영역을 선택하거나 다른 지도 레이어를 사용하세요.</translation>
    </message>
    <message>
        <source>It answers each user only so often: wait some minutes, or choose a smaller area.</source>
        <translation>사용자마다 응답 횟수가 제한됩니다. 몇 분 기다리거나 더 작은 영역을 선택하세요.</translation>
    </message>
    <message>
        <source>It has too much to do: try again later, or choose a smaller area.</source>
        <translation>처리할 일이 너무 많습니다. 나중에 다시 시도하거나 더 작은 영역을 선택하세요.</translation>
    </message>
    <message>
        <source>Map data can&apos;t be read.</source>
        <translation>지도 데이터를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Map data was written to {file}, but QGIS can&apos;t read it.</source>
        <translation>지도 데이터가 {file}에 기록되었지만 QGIS가 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>OpenStreetMap has nothing in this area, by {server}.</source>
        <translation>{server}에 따르면 이 영역에는 OpenStreetMap 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>The map data of this area is more than {most} MB.</source>
        <translation>이 영역의 지도 데이터가 {most} MB를 넘습니다.</translation>
    </message>
    <message>
        <source>The rectangle around the area has {size} km²; map data is read for up to {most} km².</source>
        <translation>영역을 둘러싼 직사각형은 {size} km²입니다. 지도 데이터는 {most} km²까지 읽습니다.</translation>
    </message>
    <message>
        <source>Use an address that begins with https, or a server on this machine.</source>
        <translation>https로 시작하는 주소나 이 컴퓨터의 서버를 사용하세요.</translation>
    </message>
    <message>
        <source>Write it as its owner does; most end in /api/interpreter.</source>
        <translation>운영자가 안내하는 대로 쓰세요. 대부분 /api/interpreter로 끝납니다.</translation>
    </message>
    <message>
        <source>{address} is no address of an Overpass server.</source>
        <translation>{address}은(는) Overpass 서버의 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>{address} is not encrypted, so that others could read which area you ask for.</source>
        <translation>{address}은(는) 암호화되지 않아 어느 영역을 요청하는지 다른 사람이 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>{file} exists, and map data is written to a new file.</source>
        <translation>{file}이(가) 이미 있습니다. 지도 데이터는 새 파일에 기록됩니다.</translation>
    </message>
    <message>
        <source>{server} could not finish: {remark}</source>
        <translation>{server}이(가) 끝내지 못했습니다: {remark}</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation>{server}이(가) 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>{server} refused with code {code}.</source>
        <translation>{server}이(가) 코드 {code}(으)로 거부했습니다.</translation>
    </message>
    <message>
        <source>{server} sent something that is no map data.</source>
        <translation>{server}이(가) 지도 데이터가 아닌 것을 보냈습니다.</translation>
    </message>
    <message>
        <source>Check the network and the proxy (HTTPS_PROXY, or QGIS&apos;s settings), or get the file in another way, then run: socio models import FILE</source>
        <translation>네트워크와 프록시(HTTPS_PROXY 또는 QGIS 설정)를 확인하거나, 다른 방법으로 파일을 구한 뒤 실행하세요: socio models import FILE</translation>
    </message>
    <message>
        <source>Choose a folder that `socio models bundle` made, one with config.json and .safetensors files, or the file of an OCR pack as it was published.</source>
        <translation>`socio models bundle`이 만든 폴더, config.json과 .safetensors 파일이 있는 폴더, 또는 공개된 그대로의 OCR 팩 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Get it again. If that does not help, something on the way changes files.</source>
        <translation>다시 받으세요. 그래도 안 되면 도중에 무언가가 파일을 바꾸고 있습니다.</translation>
    </message>
    <message>
        <source>{file} is not the file of {pack} that is known; it is not used.</source>
        <translation>{file}은(는) 알려진 {pack} 파일이 아니므로 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>{pack} can&apos;t be downloaded from {address}.</source>
        <translation>{address}에서 {pack}을(를) 내려받을 수 없습니다.</translation>
    </message>
    <message>
        <source>A Python could not be put into {folder}.</source>
        <translation>{folder}에 Python을 넣지 못했습니다.</translation>
    </message>
    <message>
        <source>A download took too long. Check the network, then try again.</source>
        <translation>다운로드가 너무 오래 걸렸습니다. 네트워크를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions there, and that programs may run from it.</source>
        <translation>그곳의 여유 공간과 권한, 그곳에서 프로그램을 실행할 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in QGIS under Settings, Options, Network; or install a Python yourself.</source>
        <translation>네트워크와 QGIS의 설정, 옵션, 네트워크에 있는 프록시를 확인하거나 Python을 직접 설치하세요.</translation>
    </message>
    <message>
        <source>Install one of version 3.10 or newer, then try again.</source>
        <translation>버전 3.10 이상을 설치한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Let it end or stop it, then try again.</source>
        <translation>끝나기를 기다리거나 중지한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No Python can be fetched for this system ({system}, {machine}).</source>
        <translation>이 시스템({system}, {machine})용 Python은 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing could be downloaded from {host}.</source>
        <translation>{host}에서 아무것도 다운로드하지 못했습니다.</translation>
    </message>
    <message>
        <source>Put it there, or leave the folder empty to have it downloaded.</source>
        <translation>그곳에 넣거나 폴더를 비워 두어 다운로드하게 하세요.</translation>
    </message>
    <message>
        <source>Stop runs that use the engine, then try again.</source>
        <translation>엔진을 사용하는 실행을 중지한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The engine could not be removed from {folder}.</source>
        <translation>{folder}에서 엔진을 제거하지 못했습니다.</translation>
    </message>
    <message>
        <source>The engine works, so it was not removed.</source>
        <translation>엔진이 작업 중이어서 제거하지 않았습니다.</translation>
    </message>
    <message>
        <source>The folder with the packages has no {file}.</source>
        <translation>패키지 폴더에 {file}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The server that has Python can&apos;t be reached. Check the network, or install a Python yourself.</source>
        <translation>Python이 있는 서버에 연결할 수 없습니다. 네트워크를 확인하거나 Python을 직접 설치하세요.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly while it started (code {code}).</source>
        <translation>엔진이 시작하는 동안 예기치 않게 종료되었습니다(코드 {code}).</translation>
    </message>
    <message>
        <source>The map can&apos;t be read ahead.</source>
        <translation>지도를 미리 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Evaluate on a data set</source>
        <translation>데이터셋으로 평가</translation>
    </message>
    <message>
        <source>Folder of the data set</source>
        <translation>데이터셋 폴더</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할(split)</translation>
    </message>
    <message>
        <source>Pictures of the samples may be sent to the reasoner&apos;s server</source>
        <translation>표본 그림을 추론기의 서버로 보내도 됨</translation>
    </message>
    <message>
        <source>Number of samples (0: all)</source>
        <translation>표본 수(0: 모두)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON 파일</translation>
    </message>
    <message>
        <source>Page with charts and pictures</source>
        <translation>도표와 그림이 있는 페이지</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>HTML 파일</translation>
    </message>
    <message>
        <source>Folder for the predicted masks</source>
        <translation>예측 마스크 폴더</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>표본 수</translation>
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
        <translation>실제 장소를 아는 데이터셋의 표본에 추론기와 분할기를 돌려 폴리곤이 얼마나 좋은지 cIoU, gIoU, F1로 알려 줍니다. 논문의 수치도 나란히 둡니다.

데이터셋: SocioSeg 구조의 폴더. '장소 데이터셋 만들기'로 만들 수 있습니다.
표본: 무작위로 고른 이만큼(매번 같음). 0이면 모두.
지도 스타일: 각 표본의 map.png 대신 map_STYLE.png를 보여 줍니다.
그림 보내기: 이 컴퓨터가 아닌 서버의 추론기는, 패널에서 허락하지 않았다면 이 허락이 필요합니다.
보고서: 모든 수치와 표본마다 한 줄. 취소한 평가는 같은 보고서로 다시 실행하면 이어집니다. 옆의 .part 파일에 끝난 부분이 있습니다.
페이지: 사람을 위한 같은 내용. 도표와 가장 좋은 표본, 가장 나쁜 표본의 그림이 있습니다.
예측: 각 마스크의 그림.

엔진은 플러그인 패널에서 한 번 설정해야 합니다.</translation>
    </message>
    <message>
        <source>Map style (empty: the samples&apos; own map)</source>
        <translation>지도 스타일(비우면 표본 자체의 지도)</translation>
    </message>
</context>
<context>
    <name>ExplainTask</name>
    <message>
        <source>Understand the queries</source>
        <translation>질의 해석</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>{layer} 필드</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>장소의 종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name of place</source>
        <translation>장소의 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Automatic: the values of the fields tell. Your choice is saved with the project.</source>
        <translation>자동: 필드의 값으로 판단합니다. 선택은 프로젝트와 함께 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose the imagery</source>
        <translation>영상 선택</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>사각형 그리기</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>폴리곤 그리기</translation>
    </message>
    <message>
        <source>Visible extent</source>
        <translation>보이는 범위</translation>
    </message>
    <message>
        <source>Selected features</source>
        <translation>선택한 피처</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Zoom to results</source>
        <translation>결과로 확대</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Save results to</source>
        <translation>결과 저장 위치</translation>
    </message>
    <message>
        <source>Queries, one a line</source>
        <translation>질의, 한 줄에 하나</translation>
    </message>
    <message>
        <source>Imagery layer</source>
        <translation>영상 레이어</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>지도 레이어</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle on the map</source>
        <translation>지도에 사각형 영역 그리기</translation>
    </message>
    <message>
        <source>Draw the area as a polygon on the map</source>
        <translation>지도에 폴리곤 영역 그리기</translation>
    </message>
    <message>
        <source>Use the visible extent as the area</source>
        <translation>보이는 범위를 영역으로 사용</translation>
    </message>
    <message>
        <source>Use the selected features of the active polygon layer</source>
        <translation>활성 폴리곤 레이어에서 선택한 피처 사용</translation>
    </message>
    <message>
        <source>Reasoner: finds where the places are</source>
        <translation>추론기: 장소가 어디인지 찾음</translation>
    </message>
    <message>
        <source>Segmenter: draws their outlines</source>
        <translation>분할기: 장소의 윤곽을 그림</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>결과를 저장할 GeoPackage</translation>
    </message>
    <message>
        <source>Find the places; Ctrl+Enter in the query box does the same</source>
        <translation>장소 찾기. 질의 상자에서 Ctrl+Enter를 눌러도 됩니다</translation>
    </message>
    <message>
        <source>Stop the run and keep what is finished</source>
        <translation>실행을 멈추고 끝난 부분은 보관</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>&amp;Imagery</source>
        <translation>영상(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Area of interest</source>
        <translation>관심 영역(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save results to</source>
        <translation>결과 저장 위치(&amp;S)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세한 내용</translation>
    </message>
    <message>
        <source>For models that were not trained to read maps</source>
        <translation>지도 읽기를 학습하지 않은 모델용</translation>
    </message>
    <message>
        <source>Labels, candidates and both stages of the last run</source>
        <translation>마지막 실행의 라벨, 후보, 두 단계</translation>
    </message>
    <message>
        <source>Let me check the boxes first</source>
        <translation>먼저 상자를 확인하기</translation>
    </message>
    <message>
        <source>Move, add or delete the boxes of each window on the map</source>
        <translation>지도에서 각 창의 상자를 옮기거나 더하거나 지우기</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>실행 시작 후 시간</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Queries of earlier runs, and others by theme</source>
        <translation>이전 검색어와 주제별 추천 검색어</translation>
    </message>
    <message>
        <source>One query a line, such as
Jinan Zoo
schools
places for sport and culture</source>
        <translation>한 줄에 하나씩. 예:
지난 동물원
학교
스포츠와 문화 장소</translation>
    </message>
    <message>
        <source>&amp;What to look for</source>
        <translation>찾을 것(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Map layers that name places</source>
        <translation>장소를 알려 주는 지도 레이어(&amp;M)</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help (F1)</source>
        <translation>도움말(F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>No program opens web pages here. The help is in {file}</source>
        <translation>웹 페이지를 여는 프로그램이 없습니다. 도움말은 {file}에 있습니다</translation>
    </message>
</context>
<context>
    <name>KindsTask</name>
    <message>
        <source>Look at the kinds of points</source>
        <translation>점의 종류 살펴보기</translation>
    </message>
</context>
<context>
    <name>MapData</name>
    <message>
        <source>OpenStreetMap: areas</source>
        <translation>OpenStreetMap: 면</translation>
    </message>
    <message>
        <source>OpenStreetMap: lines</source>
        <translation>OpenStreetMap: 선</translation>
    </message>
    <message>
        <source>OpenStreetMap: points</source>
        <translation>OpenStreetMap: 점</translation>
    </message>
    <message>
        <source>Map data, {rights}</source>
        <translation>지도 데이터, {rights}</translation>
    </message>
    <message>
        <source>Get map data</source>
        <translation>지도 데이터 가져오기</translation>
    </message>
</context>
<context>
    <name>MapDataRow</name>
    <message>
        <source>Get map data...</source>
        <translation>지도 데이터 가져오기...</translation>
    </message>
    <message>
        <source>Get places and land use of the area as map layers</source>
        <translation>영역의 장소와 토지 이용을 지도 레이어로 가져오기</translation>
    </message>
    <message>
        <source>Adds OpenStreetMap&apos;s places and land use of the area as map layers</source>
        <translation>OpenStreetMap에서 영역의 장소와 토지 이용을 지도 레이어로 추가합니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop getting map data</source>
        <translation>지도 데이터 가져오기 중지</translation>
    </message>
    <message>
        <source>OpenStreetMap&apos;s places and land use come from {server}. It is sent the rectangle around your area and nothing else. The data may be used with the credit {rights} ({licence}).</source>
        <translation>OpenStreetMap의 장소와 토지 이용은 {server}에서 옵니다. 영역을 둘러싼 직사각형만 전송됩니다. 데이터는 {rights}를 표시하면 사용할 수 있습니다({licence}).</translation>
    </message>
    <message>
        <source>Get map data from the network?</source>
        <translation>네트워크에서 지도 데이터를 가져올까요?</translation>
    </message>
    <message>
        <source>Waiting for the map data server</source>
        <translation>지도 데이터 서버를 기다리는 중</translation>
    </message>
    <message>
        <source>The map data server is busy; it is asked again in {amount} s</source>
        <translation>지도 데이터 서버가 바쁩니다. {amount}초 후에 다시 요청합니다</translation>
    </message>
    <message>
        <source>{amount} MB of map data read</source>
        <translation>지도 데이터 {amount} MB 읽음</translation>
    </message>
    <message>
        <source>{amount} features of map data</source>
        <translation>지도 데이터 객체 {amount}개</translation>
    </message>
    <message>
        <source>Map data is here (areas: {areas}, lines: {lines}, points: {points}). The next run reads it.</source>
        <translation>지도 데이터를 가져왔습니다(면: {areas}, 선: {lines}, 점: {points}). 다음 실행에서 읽습니다.</translation>
    </message>
    <message>
        <source>Left out, since their outlines are broken: {count}.</source>
        <translation>윤곽이 잘못되어 제외됨: {count}.</translation>
    </message>
</context>
<context>
    <name>MapLayerList</name>
    <message>
        <source>Fields of {layer}</source>
        <translation>{layer} 필드</translation>
    </message>
    <message>
        <source>Choose the fields that say the kind and the name of places</source>
        <translation>장소의 종류와 이름을 나타내는 필드 선택</translation>
    </message>
</context>
<context>
    <name>MapOffset</name>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>The map fits the imagery</source>
        <translation>지도가 영상과 맞음</translation>
    </message>
    <message>
        <source>Map of China (GCJ-02)</source>
        <translation>중국 지도(GCJ-02)</translation>
    </message>
    <message>
        <source>How the map lies on the imagery</source>
        <translation>영상에 대한 지도의 위치</translation>
    </message>
    <message>
        <source>A map that lies beside the imagery is drawn back by as much</source>
        <translation>영상에서 벗어난 지도를 벗어난 만큼 되돌려 그립니다</translation>
    </message>
    <message>
        <source>Measure how far the map lies off the imagery</source>
        <translation>지도가 영상에서 얼마나 벗어났는지 측정</translation>
    </message>
    <message>
        <source>Map lies {offset}</source>
        <translation>지도가 벗어남: {offset}</translation>
    </message>
    <message>
        <source>How the map lies can&apos;t be measured here. Compare roads by eye.</source>
        <translation>여기서는 지도가 얼마나 벗어났는지 측정할 수 없습니다. 도로를 눈으로 비교하세요.</translation>
    </message>
    <message>
        <source>The map fits the imagery.</source>
        <translation>지도가 영상과 맞습니다.</translation>
    </message>
    <message>
        <source>The map lies {offset} of the imagery. The next run corrects that.</source>
        <translation>지도가 영상에서 {offset}만큼 벗어나 있습니다. 다음 실행에서 보정합니다.</translation>
    </message>
    <message>
        <source>{metres} m east</source>
        <translation>동쪽 {metres} m</translation>
    </message>
    <message>
        <source>{metres} m west</source>
        <translation>서쪽 {metres} m</translation>
    </message>
    <message>
        <source>{metres} m north</source>
        <translation>북쪽 {metres} m</translation>
    </message>
    <message>
        <source>{metres} m south</source>
        <translation>남쪽 {metres} m</translation>
    </message>
    <message>
        <source>Map and imagery don&apos;t line up?</source>
        <translation>지도와 영상이 어긋나나요?</translation>
    </message>
</context>
<context>
    <name>ModelsBox</name>
    <message>
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>지도 라벨의 내용을 모델에 알려 주기</translation>
    </message>
    <message>
        <source>Manage models...</source>
        <translation>모델 관리...</translation>
    </message>
    <message>
        <source>Download, check and remove the models of this machine</source>
        <translation>이 컴퓨터의 모델을 내려받고 확인하고 제거</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>추론기(&amp;R)</translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation>분할기(&amp;G)</translation>
    </message>
    <message>
        <source>The pictures of the area, imagery and map, and the queries will leave this machine. They are sent to

{server}

Shall they be sent? The answer is remembered for this server.</source>
        <translation>영역의 그림(영상과 지도)과 질의가 이 컴퓨터 밖으로 나갑니다. 보낼 곳:

{server}

보낼까요? 이 서버에 대한 답은 기억됩니다.</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <translation>그림 보내기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Map reader (embedded)</source>
        <translation>지도 판독기(내장)</translation>
    </message>
    <message>
        <source>Classical (embedded)</source>
        <translation>고전 방법(내장)</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{host}의 {model}</translation>
    </message>
    <message>
        <source>Server...</source>
        <translation>서버...</translation>
    </message>
    <message>
        <source>The server is on this machine: pictures do not leave it.</source>
        <translation>서버가 이 컴퓨터에 있습니다. 그림은 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Pictures of the area and the queries leave this machine: to {server}</source>
        <translation>영역의 그림과 질의가 이 컴퓨터 밖으로 나갑니다. 보낼 곳: {server}</translation>
    </message>
    <message>
        <source>{name} is not on this machine.</source>
        <translation>{name}: 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>Models: pictures leave this machine</source>
        <translation>모델: 그림이 이 컴퓨터 밖으로 나감</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>They are not encrypted on the way, since the address begins with http.</source>
        <translation>주소가 http로 시작하므로 전송 중에 암호화되지 않습니다.</translation>
    </message>
    <message>
        <source>Get the OCR pack for {script} ({size})...</source>
        <translation>{script} OCR 팩 받기({size})...</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models on this machine</source>
        <translation>이 컴퓨터의 모델</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Read all files and compare them with their hashes</source>
        <translation>모든 파일을 읽어 해시와 비교</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Import folder...</source>
        <translation>폴더 가져오기...</translation>
    </message>
    <message>
        <source>Address to download from; empty for the Hugging Face hub</source>
        <translation>내려받을 주소. 비우면 Hugging Face hub</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Models are kept in {folder}; {free} GB are free there.</source>
        <translation>모델은 {folder}에 보관됩니다. 여유 공간은 {free} GB입니다.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>미러(&amp;M)</translation>
    </message>
    <message>
        <source>reasoner</source>
        <translation>추론기</translation>
    </message>
    <message>
        <source>segmenter</source>
        <translation>분할기</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>완전하지 않음</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>내려받을 수 있음</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Install PyTorch first, with the button in the panel&apos;s Models box.</source>
        <translation>먼저 패널의 모델 상자에 있는 버튼으로 PyTorch를 설치하세요.</translation>
    </message>
    <message>
        <source>Reads all files, and downloads anew what is not right</source>
        <translation>모든 파일을 읽고 잘못된 것을 다시 내려받음</translation>
    </message>
    <message>
        <source>{model}, {size}</source>
        <translation>{model}, {size}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>라이선스: {licence}</translation>
    </message>
    <message>
        <source>It is given only to those who accepted its conditions on that page.</source>
        <translation>그 페이지에서 조건에 동의한 사람에게만 제공됩니다.</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>동의하고 내려받기</translation>
    </message>
    <message>
        <source>Delete {model} from this machine ({size})?</source>
        <translation>이 컴퓨터에서 {model}({size}) 모델을 삭제할까요?</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>모델 폴더</translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <translation>{what} 내려받는 중</translation>
    </message>
    <message>
        <source>Reading {what}</source>
        <translation>{what} 읽는 중</translation>
    </message>
    <message>
        <source>Deleting {what}</source>
        <translation>{what} 삭제 중</translation>
    </message>
    <message>
        <source>Copying {what}</source>
        <translation>{what} 복사 중</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} GB: {file}</source>
        <translation>%p%, {done}/{total} GB: {file}</translation>
    </message>
    <message>
        <source>Something is wrong; Mend fetches it anew.</source>
        <translation>잘못된 것이 있습니다. 복구를 누르면 다시 가져옵니다.</translation>
    </message>
    <message>
        <source>All files are right.</source>
        <translation>모든 파일이 올바릅니다.</translation>
    </message>
    <message>
        <source>on this machine, without its prompts</source>
        <translation>이 컴퓨터에 있음, 프롬프트 없음</translation>
    </message>
    <message>
        <source>With the prompts that it was trained on, licence {licence}:</source>
        <translation>학습에 쓰인 프롬프트 포함, 라이선스 {licence}:</translation>
    </message>
    <message>
        <source>Trying {what} on a made-up town</source>
        <translation>가상의 도시에서 {what} 시험 중</translation>
    </message>
    <message>
        <source>The models work: they found {query} in a made-up town in {seconds} s, with an IoU of {iou} %. They are picked for this project. ({revision})</source>
        <translation>모델이 작동합니다: 가상의 도시에서 {query}을(를) {seconds}초 만에 IoU {iou} %로 찾았습니다. 이 프로젝트에 선택되었습니다. ({revision})</translation>
    </message>
    <message>
        <source>The models run, but what they drew for {query} in a made-up town has an IoU of {iou} % only. Look closely at their results. ({revision}, {seconds} s)</source>
        <translation>모델은 실행되지만, 가상의 도시에서 {query}에 대해 그린 것의 IoU가 {iou} %에 불과합니다. 결과를 자세히 살펴보세요. ({revision}, {seconds}초)</translation>
    </message>
    <message>
        <source>The models run, but their answer about {query} in a made-up town could not be read. Verify the model, or take the map reader. ({revision}, {seconds} s)</source>
        <translation>모델은 실행되지만, 가상의 도시의 {query}에 대한 답을 읽을 수 없었습니다. 모델을 검증하거나 지도 판독기를 사용하세요. ({revision}, {seconds}초)</translation>
    </message>
    <message>
        <source>as its page says</source>
        <translation>배포 페이지 참조</translation>
    </message>
    <message>
        <source>Qwen Research License, not for commercial use</source>
        <translation>Qwen Research License, 상업적 이용 불가</translation>
    </message>
    <message>
        <source>Take models from a bundle of another machine, from any model&apos;s folder, or from a folder with files of OCR packs</source>
        <translation>다른 컴퓨터의 묶음, 모델 폴더 또는 OCR 팩 파일이 있는 폴더에서 모델 가져오기</translation>
    </message>
    <message>
        <source>labels in {script}</source>
        <translation>{script} 라벨</translation>
    </message>
    <message>
        <source>From {server}</source>
        <translation>받는 곳: {server}</translation>
    </message>
    <message>
        <source>%p%, {done} of {total} MB: {file}</source>
        <translation>%p%, {done} / {total} MB: {file}</translation>
    </message>
</context>
<context>
    <name>ModelsSetup</name>
    <message>
        <source>For the CPU, 0.4 GB to download</source>
        <translation>CPU용, 0.4 GB 내려받음</translation>
    </message>
    <message>
        <source>For the CPU or Apple&apos;s GPU, 0.4 GB to download</source>
        <translation>CPU 또는 Apple GPU용, 0.4 GB 내려받음</translation>
    </message>
    <message>
        <source>For an NVIDIA GPU, 3 GB to download</source>
        <translation>NVIDIA GPU용, 3 GB 내려받음</translation>
    </message>
    <message>
        <source>Where models shall run</source>
        <translation>모델을 실행할 곳</translation>
    </message>
    <message>
        <source>Models on this machine need PyTorch, which the engine does not have.</source>
        <translation>이 컴퓨터의 모델에는 PyTorch가 필요하지만 엔진에 없습니다.</translation>
    </message>
    <message>
        <source>Its Python was chosen by SOCIO_ENGINE_PYTHON.</source>
        <translation>엔진의 Python은 SOCIO_ENGINE_PYTHON으로 지정되었습니다.</translation>
    </message>
    <message>
        <source>Copy the command that adds it</source>
        <translation>추가하는 명령 복사</translation>
    </message>
    <message>
        <source>It is made anew with it; nothing is installed into QGIS.</source>
        <translation>엔진을 PyTorch와 함께 새로 만듭니다. QGIS에는 아무것도 설치하지 않습니다.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>설치</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>In your own data folder</source>
        <translation>사용자 데이터 폴더 안</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>모델 폴더</translation>
    </message>
    <message>
        <source>Address to download from</source>
        <translation>다운로드 주소</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>이 컴퓨터의 모델</translation>
    </message>
    <message>
        <source>The plugin&apos;s panel sets it up.</source>
        <translation>플러그인 패널에서 설정합니다.</translation>
    </message>
    <message>
        <source>It works with {python}</source>
        <translation>{python}(으)로 작동</translation>
    </message>
    <message>
        <source>Chosen by {variable}.</source>
        <translation>{variable}(으)로 지정됨.</translation>
    </message>
    <message>
        <source>pictures may be sent</source>
        <translation>그림 보내기 허락됨</translation>
    </message>
    <message>
        <source>pictures may not be sent</source>
        <translation>그림 보내기 허락 안 됨</translation>
    </message>
    <message>
        <source>has a key</source>
        <translation>키 있음</translation>
    </message>
    <message>
        <source>Overpass server</source>
        <translation>Overpass 서버</translation>
    </message>
    <message>
        <source>Map data of OpenStreetMap</source>
        <translation>OpenStreetMap 지도 데이터</translation>
    </message>
    <message>
        <source>may be asked for the map data of an area</source>
        <translation>영역의 지도 데이터를 요청할 수 있음</translation>
    </message>
    <message>
        <source>map tiles may be loaded</source>
        <translation>지도 타일을 불러올 수 있음</translation>
    </message>
    <message>
        <source>Deletes the key and takes back the consent</source>
        <translation>키를 삭제하고 동의를 철회합니다</translation>
    </message>
    <message>
        <source>Repair or update</source>
        <translation>복구 또는 업데이트</translation>
    </message>
    <message>
        <source>Makes it anew for this version of the plugin; the old one stays until the new one works</source>
        <translation>이 버전의 플러그인에 맞게 다시 만듭니다. 새것이 작동할 때까지 이전 것은 남습니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Deletes it, with the Python that was fetched for it; models stay</source>
        <translation>엔진과 이를 위해 가져온 Python을 삭제합니다. 모델은 남습니다</translation>
    </message>
    <message>
        <source>Size on disk: {size}, without models</source>
        <translation>디스크 크기: {size}(모델 제외)</translation>
    </message>
    <message>
        <source>When you press OK, the panel makes the engine anew.</source>
        <translation>확인을 누르면 패널이 엔진을 다시 만듭니다.</translation>
    </message>
    <message>
        <source>When you press OK, the engine is removed.</source>
        <translation>확인을 누르면 엔진이 제거됩니다.</translation>
    </message>
</context>
<context>
    <name>PointKinds</name>
    <message>
        <source>Left out, since their kind is not known: {left_out} of {points} points.</source>
        <translation>종류를 알 수 없어 제외한 점: {points}개 중 {left_out}개</translation>
    </message>
</context>
<context>
    <name>PointLayers</name>
    <message>
        <source>Points of a layer</source>
        <translation>레이어의 점</translation>
    </message>
    <message>
        <source>Looking at the points of {layer}…</source>
        <translation>{layer}의 점을 살펴보는 중…</translation>
    </message>
</context>
<context>
    <name>PointsToAreasAlgorithm</name>
    <message>
        <source>Points to areas</source>
        <translation>점에서 영역으로</translation>
    </message>
    <message>
        <source>Outlines the places that a layer has as points, and adds their polygons to a GeoPackage. All kinds of places that the points have are looked for.

Points: all of a layer, or the selected ones.
Fields of names and kinds: told by their values where none is chosen here or in the panel.
Map layers: roads, buildings and water say how far a place reaches; roads matter most.
Area: an extent, or the polygons of a layer; without either, what is around the points.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>레이어에 점으로 있는 장소의 윤곽을 그려 그 폴리곤을 GeoPackage에 추가합니다. 점에 있는 모든 종류의 장소를 찾습니다.

점: 레이어의 전체 또는 선택한 것.
이름과 종류 필드: 여기와 패널에서 선택하지 않으면 값으로 판단합니다.
지도 레이어: 도로, 건물, 물이 장소의 범위를 알려 줍니다. 도로가 가장 중요합니다.
영역: 범위 또는 레이어의 폴리곤. 둘 다 없으면 점 주변.
출력: GeoPackage. 이미 있는 파일에서는 있던 장소가 갱신되고, 승인·편집·거부한 것은 그대로 남습니다.

엔진은 플러그인 패널에서 한 번 설정해야 합니다.</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>이름 필드</translation>
    </message>
    <message>
        <source>Field that says what the places are</source>
        <translation>장소의 종류를 나타내는 필드</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Kinds of the points: {kinds}</source>
        <translation>점의 종류: {kinds}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Imagery</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>지도 레이어</translation>
    </message>
    <message>
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>픽셀당 미터 단위 지상 해상도(0: 자동)</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>추론기</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>분할기</translation>
    </message>
    <message>
        <source>Tell the model what the map&apos;s labels say</source>
        <translation>지도 라벨의 내용을 모델에 알려 주기</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>취소됨. 끝난 부분은 보관됩니다.</translation>
    </message>
    <message>
        <source>Area: extent</source>
        <translation>영역: 범위</translation>
    </message>
    <message>
        <source>Area: polygons of a layer</source>
        <translation>영역: 레이어의 폴리곤</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>결과를 저장할 GeoPackage</translation>
    </message>
    <message>
        <source>Pictures of the area may be sent to the reasoner&apos;s server</source>
        <translation>영역의 그림을 추론기의 서버로 보내도 됨</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>찾은 장소 수</translation>
    </message>
    <message>
        <source>{windows} windows at {gsd} m per pixel</source>
        <translation>창 {windows}개, 픽셀당 {gsd} m</translation>
    </message>
    <message>
        <source>Number of places of each query, as JSON</source>
        <translation>질의별 장소 수(JSON)</translation>
    </message>
    <message>
        <source>How the run ended</source>
        <translation>실행이 끝난 상태</translation>
    </message>
    <message>
        <source>What the run has to say</source>
        <translation>실행의 메시지</translation>
    </message>
</context>
<context>
    <name>QueryFilter</name>
    <message>
        <source>Find places by a query</source>
        <translation>질의로 장소 찾기</translation>
    </message>
    <message>
        <source>Find in the visible extent:</source>
        <translation>보이는 범위에서 찾기:</translation>
    </message>
</context>
<context>
    <name>ReadAheadTask</name>
    <message>
        <source>Read the map</source>
        <translation>지도 읽기</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Proposed</source>
        <translation>제안됨</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>검색어</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>지도상의 이름</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>해석</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>추론기</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>분할기</translation>
    </message>
    <message>
        <source>Revision of the models</source>
        <translation>모델 개정판</translation>
    </message>
    <message>
        <source>Metres per pixel</source>
        <translation>픽셀당 미터</translation>
    </message>
    <message>
        <source>Area in m²</source>
        <translation>면적(m²)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>찾은 시각</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Confidence of the model</source>
        <translation>모델의 확신도</translation>
    </message>
    <message>
        <source>Mapped or inferred</source>
        <translation>지도에 있음 또는 추정</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>찾은 방법</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>찾은 장소</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>지도에 있음</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>추정</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Imagery</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>질의</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Results under review</source>
        <translation>검토 중인 결과</translation>
    </message>
    <message>
        <source>A accepts and R rejects the selected rows. A double click zooms to a place.</source>
        <translation>선택한 행을 A로 승인하고 R로 거부합니다. 두 번 클릭하면 그 장소로 확대합니다.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review of a result</source>
        <translation>결과 검토</translation>
    </message>
    <message>
        <source>{time}: the outline was changed by hand; its area was {area} m² before.</source>
        <translation>{time}: 윤곽을 손으로 바꾸었습니다. 이전 면적은 {area} m²입니다.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Add or remove parts</source>
        <translation>부분 추가 또는 제거</translation>
    </message>
    <message>
        <source>Edit corners</source>
        <translation>꼭짓점 편집</translation>
    </message>
    <message>
        <source>Click on the imagery: left adds a part, right (or Shift and left) removes one. Backspace takes a click back, Enter keeps the new outline, Esc drops it.</source>
        <translation>영상을 클릭하세요. 왼쪽은 부분을 추가하고, 오른쪽(또는 Shift와 왼쪽)은 제거합니다. Backspace로 클릭을 취소하고, Enter로 새 윤곽을 유지하고, Esc로 버립니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Export accepted...</source>
        <translation>승인한 결과 내보내기...</translation>
    </message>
    <message>
        <source>To review ({count})</source>
        <translation>검토할 것({count})</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>승인됨({count})</translation>
    </message>
    <message>
        <source>Rejected ({count})</source>
        <translation>거부됨({count})</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>모두({count})</translation>
    </message>
    <message>
        <source>Layer of results</source>
        <translation>결과 레이어</translation>
    </message>
    <message>
        <source>Which results to step through</source>
        <translation>차례로 볼 결과</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Go to the result before</source>
        <translation>이전 결과로 이동</translation>
    </message>
    <message>
        <source>Go to the next result</source>
        <translation>다음 결과로 이동</translation>
    </message>
    <message>
        <source>Accept this result</source>
        <translation>이 결과 승인</translation>
    </message>
    <message>
        <source>Reject this result</source>
        <translation>이 결과 거부</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>마지막 단계 되돌리기</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>되돌린 단계 다시 하기</translation>
    </message>
    <message>
        <source>Add parts to the outline or remove parts, by clicks</source>
        <translation>클릭하여 윤곽에 부분을 추가하거나 제거</translation>
    </message>
    <message>
        <source>Move the outline&apos;s corners with QGIS&apos;s vertex tool</source>
        <translation>QGIS의 꼭짓점 도구로 윤곽의 꼭짓점 이동</translation>
    </message>
    <message>
        <source>Keep the new outline</source>
        <translation>새 윤곽 유지</translation>
    </message>
    <message>
        <source>Drop the new outline</source>
        <translation>새 윤곽 버리기</translation>
    </message>
    <message>
        <source>Save the accepted results as a file of their own</source>
        <translation>승인한 결과를 별도 파일로 저장</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>추론 보기</translation>
    </message>
    <message>
        <source>Show what this result was found by, in Details</source>
        <translation>이 결과를 어떻게 찾았는지 자세한 내용에서 보기</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Runs...</source>
        <translation>실행 기록...</translation>
    </message>
    <message>
        <source>Show this result on the map</source>
        <translation>이 결과를 지도에 표시</translation>
    </message>
    <message>
        <source>List the runs of this layer, and take one back</source>
        <translation>이 레이어의 실행을 나열하고 하나를 되돌립니다</translation>
    </message>
    <message>
        <source>Accept all of these</source>
        <translation>모두 승인</translation>
    </message>
    <message>
        <source>Only results of at least this score</source>
        <translation>이 점수 이상인 결과만</translation>
    </message>
    <message>
        <source>Accept all that are stepped through and undecided</source>
        <translation>표시 대상 중 결정하지 않은 것을 모두 승인</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>점수 하한</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>스와이프</translation>
    </message>
    <message>
        <source>All queries</source>
        <translation>모든 질의</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>모든 실행</translation>
    </message>
    <message>
        <source>Which query&apos;s results to step through</source>
        <translation>어느 질의의 결과를 차례로 볼지</translation>
    </message>
    <message>
        <source>Which run&apos;s results to step through</source>
        <translation>어느 실행의 결과를 차례로 볼지</translation>
    </message>
    <message>
        <source>List these results in a table, with pictures of each place</source>
        <translation>이 결과들을 각 장소의 그림과 함께 표로 나열</translation>
    </message>
    <message>
        <source>Show the imagery left of a line on the canvas, and the map right of it</source>
        <translation>캔버스의 선 왼쪽에 영상, 오른쪽에 지도를 표시</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The layer {name} can&apos;t be edited: its file is read-only.</source>
        <translation>레이어 {name} 편집 불가: 파일이 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>Move the corners; Save Layer Edits in QGIS&apos;s toolbar keeps them.</source>
        <translation>꼭짓점을 옮기세요. QGIS 도구 모음의 레이어 편집 저장으로 저장됩니다.</translation>
    </message>
    <message>
        <source>Export accepted results</source>
        <translation>승인한 결과 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) exported to {file}</source>
        <translation>
            <numerusform>결과 %n개를 {file}에 내보냄</numerusform>
        </translation>
    </message>
    <message>
        <source>All are reviewed.</source>
        <translation>모두 검토했습니다.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{count}개 중 {position}번째</translation>
    </message>
    <message>
        <source>Query: {query}</source>
        <translation>질의: {query}</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>점수: {score}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>상태: {status}</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>면적: {area}</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) accepted. Undo takes that back.</source>
        <translation>
            <numerusform>결과 %n개를 승인했습니다. 실행 취소로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline: as the map layer has it</source>
        <translation>윤곽: 지도 레이어 그대로</translation>
    </message>
    <message>
        <source>Outline: drawn</source>
        <translation>윤곽: 그림</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) rejected. Undo takes that back.</source>
        <translation>
            <numerusform>결과 %n개를 거부했습니다. 실행 취소로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the imagery and a map layer on the page Find.</source>
        <translation>찾기 탭에서 영상과 지도 레이어를 선택하세요.</translation>
    </message>
    <message>
        <source>This result can hardly be seen here.</source>
        <translation>이 결과는 여기서 거의 보이지 않습니다.</translation>
    </message>
</context>
<context>
    <name>RunsHistory</name>
    <message>
        <source>Earlier runs...</source>
        <translation>이전 실행...</translation>
    </message>
    <message>
        <source>Earlier runs, in QGIS&apos;s history</source>
        <translation>이전 실행(QGIS 이력)</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>실행에 실패했습니다.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>Reasoner</source>
        <translation>추론기</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>분할기</translation>
    </message>
    <message>
        <source>Double-click the run to ask again.</source>
        <translation>실행을 두 번 클릭하면 다시 질문합니다.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 질문</translation>
    </message>
</context>
<context>
    <name>SampleProjects</name>
    <message>
        <source>Open the sample project: a made-up town...</source>
        <translation>예제 프로젝트 열기: 가상의 마을...</translation>
    </message>
    <message>
        <source>Open the sample project: a real place, from the network...</source>
        <translation>예제 프로젝트 열기: 네트워크에서 불러오는 실제 장소...</translation>
    </message>
    <message>
        <source>The engine draws the town. Set it up at the top of this panel first.</source>
        <translation>마을은 엔진이 그립니다. 먼저 이 패널 위쪽에서 엔진을 설정하세요.</translation>
    </message>
    <message>
        <source>The imagery comes from basemap.nationalmap.gov ({imagery}), the map from tile.openstreetmap.org ({map}). Both servers see which part of the world you look at. Please do not read large areas from them.</source>
        <translation>영상은 basemap.nationalmap.gov({imagery}), 지도는 tile.openstreetmap.org({map})에서 가져옵니다. 두 서버 모두 어느 지역을 보는지 알게 됩니다. 넓은 영역을 읽지 마세요.</translation>
    </message>
    <message>
        <source>Load layers from the network?</source>
        <translation>네트워크에서 레이어를 불러올까요?</translation>
    </message>
    <message>
        <source>Drawing the town</source>
        <translation>마을 그리는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>예제 프로젝트</translation>
    </message>
    <message>
        <source>Aerial image (synthetic)</source>
        <translation>항공 영상(합성)</translation>
    </message>
    <message>
        <source>Town map (synthetic)</source>
        <translation>마을 지도(합성)</translation>
    </message>
    <message>
        <source>Put the sample project into a new folder in</source>
        <translation>예제 프로젝트의 새 폴더를 만들 위치</translation>
    </message>
    <message>
        <source>Imagery: {rights}</source>
        <translation>영상: {rights}</translation>
    </message>
    <message>
        <source>Map: {rights}</source>
        <translation>지도: {rights}</translation>
    </message>
    <message>
        <source>The map comes from tile.openstreetmap.org ({map}). The server sees which part of the world you look at. Please do not read large areas from it.</source>
        <translation>지도는 tile.openstreetmap.org ({map})에서 가져옵니다. 서버는 어느 지역을 보는지 알게 됩니다. 넓은 지역을 읽지 마십시오.</translation>
    </message>
</context>
<context>
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>질의로 장소 찾기</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>질의</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Sending pictures: a reasoner behind a server that is not this machine needs this consent, unless it was given in the panel.
Output: a GeoPackage; in an existing one, places that are there already are updated, and what you have accepted, edited or rejected stays as it is.

The engine must be set up once in the plugin&apos;s panel.</source>
        <translation>영상과 지도를 함께 보고 질의가 뜻하는 장소를 찾아 그 폴리곤을 GeoPackage에 추가합니다.

질의: 한 줄에 하나 또는 세미콜론으로 구분. ‘지난 동물원’, ‘학교’, ‘체육 및 문화 시설’처럼 장소의 이름, 종류, 기능.
영역: 범위 또는 레이어의 폴리곤. 둘 다 없으면 영상의 범위.
지상 해상도: 픽셀당 미터. 0이면 자동.
그림 보내기: 추론기가 이 컴퓨터가 아닌 서버에 있으면, 패널에서 허용하지 않은 한 이 허용이 필요합니다.
출력: GeoPackage. 이미 있는 파일에서는 있던 장소가 갱신되고, 승인·편집·거부한 것은 그대로 남습니다.

엔진은 플러그인 패널에서 한 번 설정해야 합니다.</translation>
    </message>
</context>
<context>
    <name>SegmentTask</name>
    <message>
        <source>The map shows nothing in {blank} of {total} windows.</source>
        <translation>창 {total}개 중 {blank}개에서 지도가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Find: {}</source>
        <translation>찾기: {}</translation>
    </message>
    <message>
        <source>Cancelled: {}</source>
        <translation>취소됨: {}</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Any server with a vision model that speaks OpenAI&apos;s chat completions: vLLM, SGLang, llama.cpp, Ollama, or a hosted one.</source>
        <translation>비전 모델이 있고 OpenAI의 chat completions를 지원하는 서버: vLLM, SGLang, llama.cpp, Ollama 또는 호스팅 서버.</translation>
    </message>
    <message>
        <source>As the server names it</source>
        <translation>서버에서 쓰는 이름</translation>
    </message>
    <message>
        <source>Kept in QGIS&apos;s encrypted authentication database</source>
        <translation>QGIS의 암호화된 인증 데이터베이스에 보관</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Asks the server for its models; no picture is sent</source>
        <translation>서버에 모델을 물어봄. 그림은 보내지 않음</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>모델(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>키(&amp;K)</translation>
    </message>
    <message>
        <source>Kept; type another to change it</source>
        <translation>보관됨. 바꾸려면 다른 키를 입력</translation>
    </message>
    <message>
        <source>None needed on this machine</source>
        <translation>이 컴퓨터에서는 필요 없음</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>묻는 중...</translation>
    </message>
    <message>
        <source>The server answers, but has no model {model}.</source>
        <translation>서버가 응답하지만 {model} 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>서버가 응답합니다.</translation>
    </message>
</context>
<context>
    <name>SetupBox</name>
    <message>
        <source>Set up the engine</source>
        <translation>엔진 설정</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Log of the set-up</source>
        <translation>설정 로그</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>로그 복사</translation>
    </message>
    <message>
        <source>Another Python, or no network</source>
        <translation>다른 Python 또는 네트워크 없음</translation>
    </message>
    <message>
        <source>Python that makes the environment</source>
        <translation>환경을 만들 Python</translation>
    </message>
    <message>
        <source>The newest on this machine</source>
        <translation>이 컴퓨터에서 가장 최신</translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation>패키지 폴더</translation>
    </message>
    <message>
        <source>The Python Package Index</source>
        <translation>Python Package Index</translation>
    </message>
    <message>
        <source>3 GB to download</source>
        <translation>다운로드 3 GB</translation>
    </message>
    <message>
        <source>0.4 GB to download</source>
        <translation>다운로드 0.4 GB</translation>
    </message>
    <message>
        <source>The embedded map reader</source>
        <translation>내장 지도 판독기</translation>
    </message>
    <message>
        <source>No GPU, no model, and no picture leaves this machine. About 430 MB.</source>
        <translation>GPU도 모델도 필요 없고, 그림이 밖으로 나가지 않습니다. 약 430 MB.</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>이 컴퓨터의 모델</translation>
    </message>
    <message>
        <source>The map reader and PyTorch, {size}. Then you choose the models.</source>
        <translation>지도 판독기와 PyTorch, {size}. 그다음 모델을 고릅니다.</translation>
    </message>
    <message>
        <source>A model behind a server</source>
        <translation>서버에 있는 모델</translation>
    </message>
    <message>
        <source>About 430 MB. Then you enter the server&apos;s address.</source>
        <translation>약 430 MB. 그다음 서버 주소를 입력합니다.</translation>
    </message>
    <message>
        <source>It is a Python environment of its own, made once from packages of the Python Package Index. Nothing is installed into QGIS. What do you want to begin with?</source>
        <translation>독립된 Python 환경이며 Python Package Index의 패키지로 한 번 만듭니다. QGIS에는 아무것도 설치하지 않습니다. 무엇으로 시작할까요?</translation>
    </message>
    <message>
        <source>Correct that variable or unset it, then start QGIS again.</source>
        <translation>그 변수를 고치거나 지운 다음 QGIS를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Making a Python environment</source>
        <translation>Python 환경을 만드는 중</translation>
    </message>
    <message>
        <source>Downloading and installing packages</source>
        <translation>패키지를 내려받아 설치하는 중</translation>
    </message>
    <message>
        <source>Trying the engine</source>
        <translation>엔진을 시험하는 중</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Python을 찾는 중</translation>
    </message>
    <message>
        <source>SocioReasoner and SAM 2 on this machine&apos;s GPU</source>
        <translation>이 컴퓨터의 GPU에서 SocioReasoner와 SAM 2</translation>
    </message>
    <message>
        <source>PyTorch (3 GB), SocioReasoner-3B (7.5 GB) and SAM 2 (0.9 GB) are downloaded. You see the licences of the models first. No picture leaves this machine.</source>
        <translation>PyTorch(3 GB), SocioReasoner-3B(7.5 GB), SAM 2(0.9 GB)를 내려받습니다. 먼저 모델의 라이선스를 보여 줍니다. 그림은 이 컴퓨터를 떠나지 않습니다.</translation>
    </message>
    <message>
        <source>Fetch Python</source>
        <translation>Python 가져오기</translation>
    </message>
    <message>
        <source>Fetching Python</source>
        <translation>Python을 가져오는 중</translation>
    </message>
    <message>
        <source>Or let the plugin fetch Python {version}: about {size} MB from {hosts}.</source>
        <translation>또는 플러그인이 Python {version}을(를) 가져오게 하세요: {hosts}에서 약 {size} MB.</translation>
    </message>
    <message>
        <source>Or let the plugin take Python {version} from the folder with packages.</source>
        <translation>또는 플러그인이 패키지 폴더에서 Python {version}을(를) 가져오게 하세요.</translation>
    </message>
    <message>
        <source>Its SHA-256 is checked. Only the engine uses it; it is removed with it.</source>
        <translation>SHA-256을 검사합니다. 엔진만 사용하며 엔진과 함께 제거됩니다.</translation>
    </message>
    <message>
        <source>The engine is made anew; the old one stays until the new one works.</source>
        <translation>엔진을 다시 만듭니다. 새것이 작동할 때까지 이전 것은 남습니다.</translation>
    </message>
</context>
<context>
    <name>SocioDock</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>사회 의미 분할</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>엔진이 준비되었습니다.</translation>
    </message>
    <message>
        <source>Add a layer that shows the names or kinds of places.</source>
        <translation>장소의 이름이나 종류가 보이는 레이어를 추가하세요.</translation>
    </message>
    <message>
        <source>Drag on the map. Esc stops.</source>
        <translation>지도에서 드래그하세요. Esc로 중지합니다.</translation>
    </message>
    <message>
        <source>Click the corners on the map; a right click or Enter ends. Backspace takes the last one back, Esc stops.</source>
        <translation>지도에서 꼭짓점을 클릭하세요. 오른쪽 클릭이나 Enter로 끝내고, Backspace로 마지막 점을 지우고, Esc로 중지합니다.</translation>
    </message>
    <message>
        <source>The engine is missing. Set it up at the top of this panel first.</source>
        <translation>엔진이 없습니다. 먼저 이 패널 위쪽에서 설정하세요.</translation>
    </message>
    <message>
        <source>Stopping; finished windows are kept.</source>
        <translation>멈추는 중입니다. 끝난 창은 보관됩니다.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Details are kept for the last run alone, and until QGIS ends.</source>
        <translation>자세한 내용은 마지막 실행 것만 QGIS가 끝날 때까지 남습니다.</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>취소하는 중...</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>다음에 실행</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The engine is being set up at the top of this panel.</source>
        <translation>이 패널 위쪽에서 엔진을 설정하는 중입니다.</translation>
    </message>
    <message>
        <source>The file exists: new places are added, and undecided ones that are found again are updated.</source>
        <translation>파일이 있습니다: 새 장소는 추가되고, 다시 찾은 미결정 장소는 업데이트됩니다.</translation>
    </message>
    <message>
        <source>No result is in view.</source>
        <translation>화면에 보이는 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Forget the earlier queries</source>
        <translation>이전 검색어 지우기</translation>
    </message>
    <message>
        <source>No area yet.</source>
        <translation>아직 영역이 없습니다.</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>엔진 제거</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>엔진을 제거했습니다.</translation>
    </message>
</context>
<context>
    <name>SocioPlugin</name>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Draw the area as a rectangle</source>
        <translation>영역을 사각형으로 그리기</translation>
    </message>
</context>
<context>
    <name>SocioProvider</name>
    <message>
        <source>Socio-semantic segmentation</source>
        <translation>사회 의미 분할</translation>
    </message>
</context>
<context>
    <name>StartBox</name>
    <message>
        <source>Start here, or add layers of your own</source>
        <translation>여기서 시작하거나 레이어를 직접 추가하세요</translation>
    </message>
    <message>
        <source>Try the sample town</source>
        <translation>예제 도시 써 보기</translation>
    </message>
    <message>
        <source>A made-up town with three queries, ready to run</source>
        <translation>검색어 3개가 준비된 가상 도시. 바로 실행할 수 있습니다</translation>
    </message>
    <message>
        <source>Add imagery</source>
        <translation>영상 추가</translation>
    </message>
    <message>
        <source>A GeoTIFF or another raster of your own</source>
        <translation>가지고 있는 GeoTIFF 등의 래스터</translation>
    </message>
    <message>
        <source>Add OpenStreetMap</source>
        <translation>OpenStreetMap 추가</translation>
    </message>
    <message>
        <source>As a map layer, from the network</source>
        <translation>지도 레이어로, 네트워크에서</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Education</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>학교</translation>
    </message>
    <message>
        <source>kindergartens</source>
        <translation>유치원</translation>
    </message>
    <message>
        <source>universities</source>
        <translation>대학교</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>도서관</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>의료</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>병원</translation>
    </message>
    <message>
        <source>clinics</source>
        <translation>의원</translation>
    </message>
    <message>
        <source>pharmacies</source>
        <translation>약국</translation>
    </message>
    <message>
        <source>places for medical care</source>
        <translation>의료 시설</translation>
    </message>
    <message>
        <source>Green space</source>
        <translation>녹지</translation>
    </message>
    <message>
        <source>parks</source>
        <translation>공원</translation>
    </message>
    <message>
        <source>gardens</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>forests</source>
        <translation>숲</translation>
    </message>
    <message>
        <source>playgrounds</source>
        <translation>놀이터</translation>
    </message>
    <message>
        <source>cemeteries</source>
        <translation>묘지</translation>
    </message>
    <message>
        <source>Sport and culture</source>
        <translation>체육과 문화</translation>
    </message>
    <message>
        <source>sports centres</source>
        <translation>체육관</translation>
    </message>
    <message>
        <source>stadiums</source>
        <translation>경기장</translation>
    </message>
    <message>
        <source>swimming pools</source>
        <translation>수영장</translation>
    </message>
    <message>
        <source>museums</source>
        <translation>박물관</translation>
    </message>
    <message>
        <source>places for sport and culture</source>
        <translation>체육 문화 시설</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>교통</translation>
    </message>
    <message>
        <source>railway stations</source>
        <translation>기차역</translation>
    </message>
    <message>
        <source>bus stations</source>
        <translation>버스터미널</translation>
    </message>
    <message>
        <source>parking lots</source>
        <translation>주차장</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>공항</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>상업</translation>
    </message>
    <message>
        <source>shopping centres</source>
        <translation>쇼핑센터</translation>
    </message>
    <message>
        <source>supermarkets</source>
        <translation>슈퍼마켓</translation>
    </message>
    <message>
        <source>hotels</source>
        <translation>호텔</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>식당</translation>
    </message>
    <message>
        <source>industrial areas</source>
        <translation>공업 지역</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>종교</translation>
    </message>
    <message>
        <source>places of worship</source>
        <translation>예배당</translation>
    </message>
    <message>
        <source>churches</source>
        <translation>교회</translation>
    </message>
    <message>
        <source>mosques</source>
        <translation>모스크</translation>
    </message>
    <message>
        <source>temples</source>
        <translation>사찰</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>행정</translation>
    </message>
    <message>
        <source>town halls</source>
        <translation>시청</translation>
    </message>
    <message>
        <source>police stations</source>
        <translation>경찰서</translation>
    </message>
    <message>
        <source>fire stations</source>
        <translation>소방서</translation>
    </message>
    <message>
        <source>post offices</source>
        <translation>우체국</translation>
    </message>
    <message>
        <source>prisons</source>
        <translation>교도소</translation>
    </message>
</context>
<context>
    <name>Swipe</name>
    <message>
        <source>Imagery</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
</context>
<context>
    <name>TouchUpTask</name>
    <message>
        <source>Touch up an outline</source>
        <translation>윤곽 다듬기</translation>
    </message>
</context>
<context>
    <name>TouchUpTool</name>
    <message>
        <source>One moment: the engine still works on the last click.</source>
        <translation>잠시만요. 엔진이 아직 마지막 클릭을 처리하고 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is left of the outline. Reject the result instead.</source>
        <translation>윤곽에 남은 것이 없습니다. 대신 결과를 거부하세요.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>영상 보는 중</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Understood as: {meanings}</source>
        <translation>이해한 내용: {meanings}</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>“{words}” is not taken into account</source>
        <translation>“{words}”은(는) 고려되지 않습니다</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Drop</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Drop the run that was added last</source>
        <translation>마지막에 추가한 실행 버리기</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait(s)</source>
        <translation>
            <numerusform>실행 %n개 대기 중</numerusform>
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
        <translation>{area} km², {windows}, 픽셀당 {gsd} m</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>창 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>엔진 시작 중</translation>
    </message>
    <message>
        <source>Drawing the pictures</source>
        <translation>그림 그리는 중</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>지도 읽는 중</translation>
    </message>
    <message>
        <source>Looking for the places</source>
        <translation>장소 찾는 중</translation>
    </message>
    <message>
        <source>Drawing the outlines</source>
        <translation>윤곽 그리는 중</translation>
    </message>
    <message>
        <source>Checking on the imagery</source>
        <translation>영상과 대조 중</translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>결과 저장 중</translation>
    </message>
    <message>
        <source>{stage}, window {window} of {total}</source>
        <translation>{stage}, 창 {total}개 중 {window}번째</translation>
    </message>
    <message>
        <source>Cancelled. What was finished is kept.</source>
        <translation>취소됨. 끝난 부분은 보관됩니다.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was found until then.</source>
        <translation>취소됨. 그때까지 찾은 것이 없습니다.</translation>
    </message>
    <message>
        <source>What was finished is kept in {file}.</source>
        <translation>끝난 부분은 {file}에 있습니다.</translation>
    </message>
    <message>
        <source>{found} in {seconds} s</source>
        <translation>{found} ({seconds}초)</translation>
    </message>
    <message>
        <source>Nothing for: {queries}</source>
        <translation>찾지 못함: {queries}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>장소 %n곳을 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>찾은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Try another wording, a larger area, or a map that shows names.</source>
        <translation>다른 표현이나 더 넓은 영역, 또는 이름이 보이는 지도를 써 보세요.</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>약 %n초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>약 %n분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to check the boxes</source>
        <translation>상자 확인을 기다리는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far</source>
        <translation>
            <numerusform>지금까지 %n개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}, step {step} of {total}</source>
        <translation>{stage}, {total}단계 중 {step}</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>검토 전</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>거부됨</translation>
    </message>
</context>
</TS>
