<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>No polygon is selected.</source>
        <translation>선택된 폴리곤이 없습니다.</translation>
    </message>
    <message>
        <source>Click a polygon layer in the Layers panel and select features of it.</source>
        <translation>레이어 패널에서 폴리곤 레이어를 클릭하고 피처를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A layer of this run was removed from the project.</source>
        <translation>이 실행에 쓰인 레이어가 프로젝트에서 제거되었습니다.</translation>
    </message>
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
        <source>Draw the area where the imagery is, or check its source and the network.</source>
        <translation>영상이 있는 곳에 영역을 그리거나 영상의 원본과 네트워크를 확인하세요.</translation>
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
        <source>Run again; if it was short of memory, choose a smaller area.</source>
        <translation>다시 실행하세요. 메모리가 부족했다면 더 작은 영역을 선택하세요.</translation>
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
        <source>The imagery shows nothing in this area.</source>
        <translation>이 영역에는 영상이 없습니다.</translation>
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
        <source>Install one from python.org or your system&apos;s packages, then try again.</source>
        <translation>python.org나 시스템 패키지에서 설치한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No Python of version 3.10 or newer was found.</source>
        <translation>Python 3.10 이상을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>로그를 보세요.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
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
        <source>Map reader (embedded)</source>
        <translation>지도 판독기(내장)</translation>
    </message>
    <message>
        <source>Classical (embedded)</source>
        <translation>고전 방법(내장)</translation>
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
        <source>For example:
Jinan Zoo
schools
places for sport and culture</source>
        <translation>예:
지난 동물원
학교
체육 및 문화 시설</translation>
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
        <source>Queries of earlier runs</source>
        <translation>이전 실행의 질의</translation>
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
        <source>&amp;What to look for, one query a line</source>
        <translation>찾을 것, 한 줄에 하나(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Imagery</source>
        <translation>영상(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Map layers, which show what places are</source>
        <translation>지도 레이어, 장소가 무엇인지 보여 줌(&amp;M)</translation>
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
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>&amp;Reasoner</source>
        <translation>추론기(&amp;R)</translation>
    </message>
    <message>
        <source>Se&amp;gmenter</source>
        <translation>분할기(&amp;G)</translation>
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
    <name>SegmentAlgorithm</name>
    <message>
        <source>Find places by queries</source>
        <translation>질의로 장소 찾기</translation>
    </message>
    <message>
        <source>Looks for the places that the queries mean, on the imagery and the map together, and adds their polygons to a GeoPackage.

Queries: one a line, or separated by semicolons: names, classes or functions of places, such as &apos;Jinan Zoo&apos;, &apos;schools&apos;, &apos;places for sport and culture&apos;.
Area: an extent, or the polygons of a layer; without either, the imagery&apos;s extent.
Ground resolution: metres per pixel; 0 chooses one.
Output: a GeoPackage; an existing one is appended to, never overwritten.

The engine must be set up once in the plugin&apos;s panel, or by &apos;make setup&apos;.</source>
        <translation>영상과 지도를 함께 보고 질의가 뜻하는 장소를 찾아 그 폴리곤을 GeoPackage에 추가합니다.

질의: 한 줄에 하나 또는 세미콜론으로 구분. ‘지난 동물원’, ‘학교’, ‘체육 및 문화 시설’처럼 장소의 이름, 종류, 기능.
영역: 범위 또는 레이어의 폴리곤. 둘 다 없으면 영상의 범위.
지상 해상도: 픽셀당 미터. 0이면 자동.
출력: GeoPackage. 이미 있으면 추가하며 덮어쓰지 않습니다.

엔진은 플러그인 패널이나 ‘make setup’으로 한 번 설정해야 합니다.</translation>
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
        <source>Ground resolution in metres per pixel (0: chosen)</source>
        <translation>픽셀당 미터 단위 지상 해상도(0: 자동)</translation>
    </message>
    <message>
        <source>GeoPackage for the results</source>
        <translation>결과를 저장할 GeoPackage</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>질의</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>지도 레이어</translation>
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
        <source>Results</source>
        <translation>결과</translation>
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
        <source>Cancelled. What was finished is kept.</source>
        <translation>취소됨. 끝난 부분은 보관됩니다.</translation>
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
        <source>It is a Python environment of its own, about 400 MB, made once from packages of the Python Package Index. Nothing is installed into QGIS.</source>
        <translation>엔진은 약 400MB의 독립된 Python 환경으로, Python Package Index의 패키지로 한 번만 만듭니다. QGIS에는 아무것도 설치하지 않습니다.</translation>
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
        <source>Add imagery and a map to the project, for example from XYZ Tiles in the Browser panel.</source>
        <translation>프로젝트에 영상과 지도를 추가하세요. 예: 탐색기 패널의 XYZ Tiles.</translation>
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
        <source>No area yet. Draw one, or take the visible extent.</source>
        <translation>아직 영역이 없습니다. 영역을 그리거나 보이는 범위를 쓰세요.</translation>
    </message>
    <message>
        <source>The file exists: results are added, nothing is overwritten.</source>
        <translation>파일이 이미 있습니다. 결과가 추가되며 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>No queries yet</source>
        <translation>아직 질의가 없습니다</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>이 목록 지우기</translation>
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
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>A run is under way. Cancel it, or wait until it ends.</source>
        <translation>아직 실행 중입니다. 취소하거나 끝날 때까지 기다리세요.</translation>
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
</context>
</TS>
