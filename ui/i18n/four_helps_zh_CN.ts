<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Promise</source>
        <translation>承诺内容</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>No files yet. Drop evidence, photos or scans here, or add them.</source>
        <translation>还没有附件。可将佐证材料、照片或扫描件拖到此处，也可点击“添加附件”。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>正在添加附件</translation>
    </message>
    <message>
        <source>Opening “{0}”</source>
        <translation>正在打开“{0}”</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saving “{0}”</source>
        <translation>正在保存“{0}”</translation>
    </message>
    <message>
        <source>Removing a file</source>
        <translation>正在移除附件</translation>
    </message>
    <message>
        <source>Drawing “{0}”</source>
        <translation>正在生成“{0}”的缩略图</translation>
    </message>
    <message>
        <source>%n file(s) added.</source>
        <translation>已添加 %n 个附件。</translation>
    </message>
    <message>
        <source>The file was removed from the record.</source>
        <translation>附件已从本条记录移除。</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
</context>
<context>
    <name>BountiesPage</name>
    <message>
        <source>Go to the task list</source>
        <translation>前往任务清单</translation>
    </message>
    <message>
        <source>No bounty yet</source>
        <translation>还没有榜单</translation>
    </message>
    <message>
        <source>A bounty is posted on the task list: choose a task there, then “Post a bounty…”. One task, one team.</source>
        <translation>榜单在任务清单中发布：选中任务后点“发榜…”。一项任务对应一个揭榜团队。</translation>
    </message>
</context>
<context>
    <name>BulletinDesk</name>
    <message>
        <source>Draft the text anew from the ledger as it stands now?</source>
        <translation>按台账现状重新起草正文？</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>重新起草</translation>
    </message>
    <message>
        <source>What was written by hand is replaced; Undo brings it back.</source>
        <translation>手工改过的内容会被替换；可用“撤销”找回。</translation>
    </message>
    <message>
        <source>Drafted anew from the ledger.</source>
        <translation>已按台账重新起草。</translation>
    </message>
    <message>
        <source>Issued: {0}</source>
        <translation>已印发：{0}</translation>
    </message>
    <message>
        <source>Moved to the recycle bin.</source>
        <translation>已移入回收站。</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>正在排版</translation>
    </message>
</context>
<context>
    <name>BulletinEditor</name>
    <message>
        <source>Heading of section {0}</source>
        <translation>第 {0} 部分标题</translation>
    </message>
    <message>
        <source>Text of section {0}</source>
        <translation>第 {0} 部分正文</translation>
    </message>
    <message>
        <source>A line is a paragraph. One that begins with （一） or 1. is set as a heading of that level.</source>
        <translation>一行即一段。以（一）或 1. 开头的，按相应层级标题排版。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>主送机关</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Annex: {0}, %n row(s)</source>
        <translation>附件：{0}，%n 行</translation>
    </message>
</context>
<context>
    <name>BulletinPage</name>
    <message>
        <source>Bulletins</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>The ledger&apos;s figures have moved on since this was drafted.</source>
        <translation>起草以后，台账数字有变化。</translation>
    </message>
    <message>
        <source>Draft anew…</source>
        <translation>重新起草…</translation>
    </message>
    <message>
        <source>Draft a week…</source>
        <translation>起草周通报…</translation>
    </message>
    <message>
        <source>No bulletin yet</source>
        <translation>还没有通报</translation>
    </message>
    <message>
        <source>Choose a week: text, figures and the annex are drafted from the ledger, to be edited and issued.</source>
        <translation>选一周：正文、数字和附件都按台账起草，修改后印发。</translation>
    </message>
    <message>
        <source>&amp;Draft a week…</source>
        <translation>起草周通报(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Save text</source>
        <translation>保存正文(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>印发(&amp;I)…</translation>
    </message>
    <message>
        <source>Draft &amp;anew…</source>
        <translation>重新起草(&amp;A)…</translation>
    </message>
    <message>
        <source>De&amp;lete draft</source>
        <translation>删除草稿(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save PDF &amp;as…</source>
        <translation>另存为 PDF(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Open PDF</source>
        <translation>打开 PDF(&amp;O)</translation>
    </message>
    <message>
        <source>%n bulletin(s)</source>
        <translation>%n 期通报</translation>
    </message>
    <message>
        <source>Issued: the pages never change</source>
        <translation>已印发，内容不再改变</translation>
    </message>
    <message>
        <source>Draft: the preview follows what you type</source>
        <translation>草稿，预览随修改更新</translation>
    </message>
</context>
<context>
    <name>Bulletins</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>版头</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Draft a week…</source>
        <translation>起草周通报…</translation>
    </message>
    <message>
        <source>The bulletin is drafted: every number comes from the ledger.</source>
        <translation>已起草，数字均取自台账。</translation>
    </message>
    <message>
        <source>Text and figures are taken from the ledger as it stands now; they can be edited until the bulletin is issued.</source>
        <translation>正文和数字取自台账现状，印发之前都可以修改。</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>所在周</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>印发…</translation>
    </message>
    <message>
        <source>Issued.</source>
        <translation>已印发。</translation>
    </message>
    <message>
        <source>It gets the next number of its head and year. Text, figures and PDF are then kept for good and printed the same for ever.</source>
        <translation>按版头和年度取下一个编号。正文、数字和 PDF 随即存档，以后重印一字不变。</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>印发日期</translation>
    </message>
</context>
<context>
    <name>CarriedOver</name>
    <message>
        <source>Carried over</source>
        <translation>往期未销号事项</translation>
    </message>
    <message>
        <source>Carried over from earlier meetings</source>
        <translation>往期未销号事项</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>登记进展</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>记录承诺</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>显示或隐藏列表</translation>
    </message>
    <message>
        <source>Everything earlier meetings raised is closed.</source>
        <translation>没有往期未销号的事项。</translation>
    </message>
    <message>
        <source>%n not closed</source>
        <translation>未销号 %n 项</translation>
    </message>
    <message>
        <source>%n overdue</source>
        <translation>逾期 %n 项</translation>
    </message>
    <message>
        <source>Last promise</source>
        <translation>上次承诺</translation>
    </message>
    <message>
        <source>Progress this week</source>
        <translation>本周进展</translation>
    </message>
    <message>
        <source>Promised now</source>
        <translation>本次承诺</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>时限 {0}</translation>
    </message>
    <message>
        <source>(progress then)</source>
        <translation>（上次进展）</translation>
    </message>
    <message>
        <source>{0}/{1}</source>
        <translation>{0}月{1}日</translation>
    </message>
    <message>
        <source>Called for</source>
        <translation>会诊</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Kind of case</source>
        <translation>案件类型</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>案件状态</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>To be recovered</source>
        <translation>应追回金额</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已追回金额</translation>
    </message>
    <message>
        <source>Still to recover</source>
        <translation>未追回金额</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Not for the public</source>
        <translation>不公开</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>违约</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>骗补</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>追回</translation>
    </message>
    <message>
        <source>Case open</source>
        <translation>未结案</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>已结案</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Choose an enterprise or project.</source>
        <translation>请选择企业或项目。</translation>
    </message>
    <message>
        <source>What is not solved goes up from the nanny to the leader; tiers nobody stands in are passed over.</source>
        <translation>未能解决的问题由保姆逐级上报至领导，空缺层级跳过。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停产</translation>
    </message>
    <message>
        <source>Out of contact</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>僵尸企业</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大型</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中型</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>微型</translation>
    </message>
    <message>
        <source>Park office</source>
        <translation>园区部门</translation>
    </message>
    <message>
        <source>District unit</source>
        <translation>区（县）直单位</translation>
    </message>
    <message>
        <source>City bureau</source>
        <translation>市直部门</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>公用企业</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>专班</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>专项行动</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>服务平台</translation>
    </message>
    <message>
        <source>Ways of calling back</source>
        <translation>回访方式</translation>
    </message>
    <message>
        <source>Ways of visiting</source>
        <translation>走访方式</translation>
    </message>
    <message>
        <source>Labels of visits</source>
        <translation>走访标签</translation>
    </message>
    <message>
        <source>Directions of help</source>
        <translation>帮扶方向</translation>
    </message>
    <message>
        <source>Pain, block and hard points</source>
        <translation>痛堵难点</translation>
    </message>
    <message>
        <source>Four chats</source>
        <translation>四聊</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Project types</source>
        <translation>项目类型</translation>
    </message>
    <message>
        <source>Sources of projects</source>
        <translation>招商来源</translation>
    </message>
    <message>
        <source>Kinds of award</source>
        <translation>奖补类别</translation>
    </message>
    <message>
        <source>Sub-parks</source>
        <translation>园中园</translation>
    </message>
    <message>
        <source>Industry chains</source>
        <translation>产业链</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Plain print</source>
        <translation>打印稿</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Leader takes command</source>
        <translation>领导统筹挂帅</translation>
    </message>
    <message>
        <source>Task force guides and coordinates</source>
        <translation>专班指导协调</translation>
    </message>
    <message>
        <source>Departments serve together</source>
        <translation>部门组团服务</translation>
    </message>
    <message>
        <source>Nanny guides on the spot</source>
        <translation>保姆驻企指导</translation>
    </message>
    <message>
        <source>Enterprises and projects</source>
        <translation>企业和项目</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>待梳理</translation>
    </message>
    <message>
        <source>To assign</source>
        <translation>待交办</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂缓办理</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>长期推进</translation>
    </message>
    <message>
        <source>Done, to call back</source>
        <translation>已办结（待回访）</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Near due</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未办</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>按期办结</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期办结</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>现场答复</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直办</translation>
    </message>
    <message>
        <source>Assigned to units</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解释说明</translation>
    </message>
    <message>
        <source>Construction project</source>
        <translation>转为工程项目</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>同意延期</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不同意延期</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Sorted out</source>
        <translation>梳理</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Reported done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>现任</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>将任</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>历任</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Not put up</source>
        <translation>未立牌</translation>
    </message>
    <message>
        <source>Put up</source>
        <translation>已立牌</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>需更换</translation>
    </message>
    <message>
        <source>1 billion yuan and above</source>
        <translation>10亿元以上</translation>
    </message>
    <message>
        <source>100 million yuan and above</source>
        <translation>亿元以上</translation>
    </message>
    <message>
        <source>50 million yuan and above</source>
        <translation>5000万元以上</translation>
    </message>
    <message>
        <source>Below 50 million yuan</source>
        <translation>不足5000万元</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签约</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>投产</translation>
    </message>
    <message>
        <source>At capacity</source>
        <translation>达产</translation>
    </message>
    <message>
        <source>Slot of a party</source>
        <translation>帮扶席位</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>在办任务</translation>
    </message>
    <message>
        <source>Open task helped with</source>
        <translation>配合任务</translation>
    </message>
    <message>
        <source>Long-term item</source>
        <translation>长期推进事项</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>定期任务</translation>
    </message>
    <message>
        <source>Place in a task force</source>
        <translation>专班成员</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1个工作日</translation>
    </message>
    <message>
        <source>3 working days</source>
        <translation>3个工作日</translation>
    </message>
    <message>
        <source>5 working days</source>
        <translation>5个工作日</translation>
    </message>
    <message>
        <source>7 working days</source>
        <translation>7个工作日</translation>
    </message>
    <message>
        <source>10 working days</source>
        <translation>10个工作日</translation>
    </message>
    <message>
        <source>15 working days</source>
        <translation>15个工作日</translation>
    </message>
    <message>
        <source>30 working days</source>
        <translation>30个工作日</translation>
    </message>
    <message>
        <source>Hand back, to be assigned anew</source>
        <translation>退回，重新交办</translation>
    </message>
    <message>
        <source>The assignment stands</source>
        <translation>维持原交办</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Heading in the workbook</source>
        <translation>表中列名</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>内容举例</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Column for “{0}”</source>
        <translation>“{0}”对应的列</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Headings on line {0}.</source>
        <translation>列名在第 {0} 行。</translation>
    </message>
    <message>
        <source>%n row(s) to read.</source>
        <translation>共读到 %n 行。</translation>
    </message>
    <message>
        <source>Amounts in {0}.</source>
        <translation>金额单位：{0}。</translation>
    </message>
    <message>
        <source>Lines that name no period are of {0}, as the sheet says.</source>
        <translation>表中写明为{0}，未填所属期的行按此录入。</translation>
    </message>
    <message>
        <source>Left out: lines {0} (totals, notes, signatures).</source>
        <translation>略去第 {0} 行（合计、备注、落款）。</translation>
    </message>
    <message>
        <source>%n heading(s) not known: choose a column, or leave them out.</source>
        <translation>有 %n 个列名不认识：请选择对应列，或不导入。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>From {first} to {last}, as things stand on {today}</source>
        <translation>{first} 至 {last}，截至 {today}</translation>
    </message>
    <message>
        <source>Nothing was counted in this period.</source>
        <translation>本期没有可统计的内容。</translation>
    </message>
    <message>
        <source>Made: {path}</source>
        <translation>已生成：{path}</translation>
    </message>
    <message>
        <source>The file is whole. Deeds in the journal: {deeds}; its head: {head}.</source>
        <translation>文件完好。操作记录 {deeds} 条，链首：{head}。</translation>
    </message>
    <message>
        <source>The data doctor finds nothing.</source>
        <translation>数据体检未发现问题。</translation>
    </message>
    <message>
        <source>{sentence}: {count}</source>
        <translation>{sentence}：{count}</translation>
    </message>
    <message>
        <source>Attachments whose bytes are missing or altered: {names}</source>
        <translation>缺失或已被改动的附件：{names}</translation>
    </message>
    <message>
        <source>Backup: {path}</source>
        <translation>备份：{path}</translation>
    </message>
    <message>
        <source>Restored: {path}</source>
        <translation>已还原：{path}</translation>
    </message>
    <message>
        <source>What stood there before is kept: {path}</source>
        <translation>原有文件已保留：{path}</translation>
    </message>
    <message>
        <source>Draft, not kept in the ledger: {path}</source>
        <translation>草稿（未存入台账）：{path}</translation>
    </message>
    <message>
        <source>Issued as {number}: {path}</source>
        <translation>已印发 {number}：{path}</translation>
    </message>
    <message>
        <source>{count} plaques: {path}</source>
        <translation>公示牌 {count} 块：{path}</translation>
    </message>
    <message>
        <source>{meeting}: {tasks} tasks on {count} slips: {path}</source>
        <translation>{meeting}：{tasks} 项任务，交办单 {count} 份：{path}</translation>
    </message>
    <message>
        <source>There is no display; no window was opened.</source>
        <translation>没有可用的显示器，未打开窗口。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, heading in line {header_row}: {rows} rows read.</source>
        <translation>工作表“{sheet}”，表头在第 {header_row} 行，读取 {rows} 行。</translation>
    </message>
    <message>
        <source>New: {new}; updated: {updated}; unchanged: {unchanged}; rejected: {rejected}.</source>
        <translation>新增 {new}，更新 {updated}，未变 {unchanged}，退回 {rejected}。</translation>
    </message>
    <message>
        <source>Headings nobody knew: {headings}</source>
        <translation>未识别的表头：{headings}</translation>
    </message>
    <message>
        <source>Line {row}: {reason}</source>
        <translation>第 {row} 行：{reason}</translation>
    </message>
    <message>
        <source>This was a trial; nothing was written.</source>
        <translation>本次为试运行，未写入任何内容。</translation>
    </message>
    <message>
        <source>The lines not taken are in: {path}</source>
        <translation>未导入的行已写入：{path}</translation>
    </message>
    <message>
        <source>{count} rows written: {path}</source>
        <translation>已写出 {count} 行：{path}</translation>
    </message>
    <message>
        <source>Withheld from the public: {rows} rows, {cells} cells; {masked} numbers masked in texts.</source>
        <translation>公示稿未列出 {rows} 行，隐去 {cells} 格，文字中遮挡号码 {masked} 处。</translation>
    </message>
</context>
<context>
    <name>Concealed</name>
    <message>
        <source>%n confidential item(s)</source>
        <translation>%n 条不公开事项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%n entries under {0}</source>
        <translation>{0}共 %n 处</translation>
    </message>
    <message>
        <source>%n mobile or ID number(s) in texts</source>
        <translation>文字中 %n 处手机号或身份证号</translation>
    </message>
    <message>
        <source>Withheld: {0}</source>
        <translation>已隐去：{0}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项编号</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>更正日期</translation>
    </message>
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>Something went wrong</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>The program met a mistake of its own. What was saved is safe; the last step may be missing.</source>
        <translation>程序自身出现错误。已保存的内容都在，最后一步操作可能没有完成。</translation>
    </message>
    <message>
        <source>A report was written to {0}.</source>
        <translation>错误报告已写入：{0}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>Custom</name>
    <message>
        <source>Change &amp;columns…</source>
        <translation>修改栏目(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation>新建台账(&amp;N)…</translation>
    </message>
    <message>
        <source>New from an &amp;Excel heading…</source>
        <translation>从 Excel 表头新建(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Questions of visits…</source>
        <translation>走访问题(&amp;Q)…</translation>
    </message>
</context>
<context>
    <name>CustomDesk</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Columns of “{0}”</source>
        <translation>“{0}”的栏目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The columns are changed; what was left out keeps its values.</source>
        <translation>栏目已修改；停用栏目的内容仍然保留。</translation>
    </message>
    <message>
        <source>Questions asked on visits</source>
        <translation>走访问题</translation>
    </message>
    <message>
        <source>The questions are changed.</source>
        <translation>走访问题已修改。</translation>
    </message>
    <message>
        <source>The ledger has been added.</source>
        <translation>台账已添加。</translation>
    </message>
    <message>
        <source>The ledger is put aside; its rows stay.</source>
        <translation>台账已停用，其中的记录仍然保留。</translation>
    </message>
    <message>
        <source>The ledger is in use again.</source>
        <translation>台账已恢复使用。</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Make the ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>The ledger has been made.</source>
        <translation>台账已建好。</translation>
    </message>
</context>
<context>
    <name>CustomPage</name>
    <message>
        <source>Custom ledgers</source>
        <translation>自设台账</translation>
    </message>
    <message>
        <source>%n column(s)</source>
        <translation>%n 个栏目</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>栏目…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>None yet: take over a template below, or make your own.</source>
        <translation>还没有自设台账：可添加下面的模板，也可自己新建。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>DeedBar</name>
    <message>
        <source>%n record(s)</source>
        <translation>共 %n 条</translation>
    </message>
</context>
<context>
    <name>DeedButtons</name>
    <message>
        <source>More deeds</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>There is nothing to change now.</source>
        <translation>目前没有需要调整的事项。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Make the ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Bring the ledger up to date</source>
        <translation>升级台账</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>新增 1 条记录</translation>
    </message>
    <message>
        <source>Change a record</source>
        <translation>修改 1 条记录</translation>
    </message>
    <message>
        <source>Change {count} records</source>
        <translation>修改 {count} 条记录</translation>
    </message>
    <message>
        <source>Delete {count} records</source>
        <translation>删除 {count} 条记录</translation>
    </message>
    <message>
        <source>Restore {count} records</source>
        <translation>还原 {count} 条记录</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>形成任务</translation>
    </message>
    <message>
        <source>Assign {count} tasks</source>
        <translation>交办 {count} 项</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>登记进展</translation>
    </message>
    <message>
        <source>Extend a due date</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Report done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Close an item</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Reopen an item</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Answer on the spot</source>
        <translation>现场答复</translation>
    </message>
    <message>
        <source>Deal with an item directly</source>
        <translation>直办</translation>
    </message>
    <message>
        <source>Answer with an explanation</source>
        <translation>解释说明</translation>
    </message>
    <message>
        <source>Keep as long-term</source>
        <translation>转为长期推进</translation>
    </message>
    <message>
        <source>Review a long-term item</source>
        <translation>复查长期推进事项</translation>
    </message>
    <message>
        <source>Merge {count} items</source>
        <translation>并入 {count} 件事项</translation>
    </message>
    <message>
        <source>Settle {count} items by a project</source>
        <translation>{count} 件事项转为工程项目</translation>
    </message>
    <message>
        <source>Escalate an item</source>
        <translation>升级事项</translation>
    </message>
    <message>
        <source>Object to an assignment</source>
        <translation>对交办提出异议</translation>
    </message>
    <message>
        <source>Settle an objection</source>
        <translation>裁定异议</translation>
    </message>
    <message>
        <source>Pause a task</source>
        <translation>暂缓任务</translation>
    </message>
    <message>
        <source>Resume a task</source>
        <translation>恢复任务</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>记录承诺</translation>
    </message>
    <message>
        <source>Ask for an extension</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Settle an extension</source>
        <translation>审批延期</translation>
    </message>
    <message>
        <source>Move {count} due dates after a change of the calendar</source>
        <translation>因放假安排调整 {count} 项时限</translation>
    </message>
    <message>
        <source>Post a bounty</source>
        <translation>发榜</translation>
    </message>
    <message>
        <source>Take a bounty</source>
        <translation>揭榜</translation>
    </message>
    <message>
        <source>End a bounty</source>
        <translation>揭榜结项</translation>
    </message>
    <message>
        <source>Issue supervision sheets</source>
        <translation>制发督办单</translation>
    </message>
    <message>
        <source>Sign for a supervision sheet</source>
        <translation>签收督办单</translation>
    </message>
    <message>
        <source>Answer a supervision sheet</source>
        <translation>答复督办单</translation>
    </message>
    <message>
        <source>Lock a meeting</source>
        <translation>锁定会议</translation>
    </message>
    <message>
        <source>Call a joint conference for {count} items</source>
        <translation>就 {count} 件事项召开联席会议</translation>
    </message>
    <message>
        <source>Correct a locked meeting</source>
        <translation>更正已锁定的会议</translation>
    </message>
    <message>
        <source>Correct an item of a locked meeting</source>
        <translation>更正已锁定会议的事项</translation>
    </message>
    <message>
        <source>Make an item of a visit&apos;s finding</source>
        <translation>走访发现转为事项</translation>
    </message>
    <message>
        <source>Hand over from {giver} to {taker}</source>
        <translation>{giver} 移交给 {taker}</translation>
    </message>
    <message>
        <source>Units succeeded by {name}</source>
        <translation>单位由 {name} 承接</translation>
    </message>
    <message>
        <source>Put up {count} plaques</source>
        <translation>立牌 {count} 块</translation>
    </message>
    <message>
        <source>Take down {count} plaques</source>
        <translation>撤牌 {count} 块</translation>
    </message>
    <message>
        <source>Accept a claim</source>
        <translation>受理申报</translation>
    </message>
    <message>
        <source>Review a claim</source>
        <translation>审核申报</translation>
    </message>
    <message>
        <source>Post {count} awards</source>
        <translation>公示 {count} 项奖补</translation>
    </message>
    <message>
        <source>Enter {count} awards in the payment plan</source>
        <translation>{count} 项奖补列入支付计划</translation>
    </message>
    <message>
        <source>Pay an instalment</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>Refuse a claim</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Set the sources of an award</source>
        <translation>确定资金来源</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Enter a recovery</source>
        <translation>登记追回</translation>
    </message>
    <message>
        <source>Close a case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Make the ledger “{title}”</source>
        <translation>新建台账“{title}”</translation>
    </message>
    <message>
        <source>Change the columns of “{title}”</source>
        <translation>修改“{title}”的栏目</translation>
    </message>
    <message>
        <source>Put the ledger “{title}” aside</source>
        <translation>停用台账“{title}”</translation>
    </message>
    <message>
        <source>Take the ledger “{title}” into use again</source>
        <translation>恢复使用台账“{title}”</translation>
    </message>
    <message>
        <source>Add {count} files</source>
        <translation>添加 {count} 个附件</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Rename the word “{label}”</source>
        <translation>词条“{label}”改名</translation>
    </message>
    <message>
        <source>Assign a helper to {party}</source>
        <translation>为“{party}”确定帮扶人</translation>
    </message>
    <message>
        <source>Assign a helper to {count} parties</source>
        <translation>为 {count} 家企业（项目）安排帮扶人</translation>
    </message>
    <message>
        <source>End a helper of {count} parties</source>
        <translation>结束 {count} 家企业（项目）的帮扶</translation>
    </message>
    <message>
        <source>End a helper of {party}</source>
        <translation>解除“{party}”的帮扶人</translation>
    </message>
    <message>
        <source>Enter an item of a meeting</source>
        <translation>登记会议事项</translation>
    </message>
    <message>
        <source>Draft a bulletin</source>
        <translation>起草通报</translation>
    </message>
    <message>
        <source>Edit a bulletin</source>
        <translation>修改通报</translation>
    </message>
    <message>
        <source>Issue a bulletin</source>
        <translation>印发通报</translation>
    </message>
    <message>
        <source>Import {count} rows</source>
        <translation>导入 {count} 行</translation>
    </message>
    <message>
        <source>Change the office&apos;s settings</source>
        <translation>修改单位设置</translation>
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
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Make task…</source>
        <translation>形成任务…</translation>
    </message>
    <message>
        <source>The task has been made.</source>
        <translation>已形成任务，列入任务清单。</translation>
    </message>
    <message>
        <source>The problem goes on the task list. What is known can be filled in now; lead unit, person, division of work and due date are needed before it is assigned.</source>
        <translation>该问题转入任务清单。已明确的内容可现在填写；交办前须填齐牵头单位、责任人、责任分工和完成时限。</translation>
    </message>
    <message>
        <source>Time allowed</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Working days from the day of assignment; the day after it counts as 1.</source>
        <translation>自交办之日起的工作日数，次日为第1个工作日。</translation>
    </message>
    <message>
        <source>Or a date</source>
        <translation>或指定日期</translation>
    </message>
    <message>
        <source>A date named here counts instead of the working days.</source>
        <translation>此处填写日期的，以日期为准，不再按工作日推算。</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>交办…</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>已交办。</translation>
    </message>
    <message>
        <source>From this day the lead unit answers for it.</source>
        <translation>自交办之日起由牵头单位负责办理。</translation>
    </message>
    <message>
        <source>Report progress…</source>
        <translation>登记进展…</translation>
    </message>
    <message>
        <source>The progress has been recorded.</source>
        <translation>已登记办理进展。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>办理进展</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>The due date has been extended; the old one stays on record.</source>
        <translation>完成时限已延期，原时限保留在办理过程中。</translation>
    </message>
    <message>
        <source>For an extension that is approved already. What is still to be decided goes by “Ask for an extension”.</source>
        <translation>用于登记已经批准的延期；尚待审批的，请用“申请延期”。</translation>
    </message>
    <message>
        <source>Closing needs a reply and a call-back. What was merged into the item is closed with it.</source>
        <translation>销号须有答复并已回访；并入本件的事项一并销号。</translation>
    </message>
    <message>
        <source>Its tasks are open again; the former reply stays in the handling. An item that was merged stands alone again.</source>
        <translation>任务恢复为在办，原答复保留在办理过程中；已并入的事项恢复为单独一件。</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>新的完成时限</translation>
    </message>
    <message>
        <source>Report done…</source>
        <translation>办结…</translation>
    </message>
    <message>
        <source>Reported done; the call-back comes next.</source>
        <translation>已办结，下一步请回访企业。</translation>
    </message>
    <message>
        <source>Result and reply</source>
        <translation>办理结果及答复</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>回访…</translation>
    </message>
    <message>
        <source>The call-back has been recorded.</source>
        <translation>已登记回访情况。</translation>
    </message>
    <message>
        <source>An answer “dissatisfied” opens the problem again.</source>
        <translation>回访“不满意”的，问题将重新办理。</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>回访方式</translation>
    </message>
    <message>
        <source>What the enterprise said</source>
        <translation>企业意见</translation>
    </message>
    <message>
        <source>Only where the enterprise is dissatisfied.</source>
        <translation>仅在企业不满意、需重新办理时填写。</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>销号…</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>已销号。</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新办理…</translation>
    </message>
    <message>
        <source>The problem is open again.</source>
        <translation>已转为重新办理。</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>裁定理由</translation>
    </message>
    <message>
        <source>Why it is long-term</source>
        <translation>长期推进的原因</translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation>复查情况</translation>
    </message>
    <message>
        <source>Put up…</source>
        <translation>立牌…</translation>
    </message>
    <message>
        <source>The plaques are up; when what they print changes they are to be replaced.</source>
        <translation>已登记立牌；牌面内容变化后将提示更换。</translation>
    </message>
    <message>
        <source>What the plaque shows that day is kept. A new one in place of an old is entered here too.</source>
        <translation>系统留存当日牌面内容，用于比对是否需要更换。换新牌也在此登记。</translation>
    </message>
    <message>
        <source>Empty: the place known stays.</source>
        <translation>不填则沿用原立牌地点。</translation>
    </message>
    <message>
        <source>Even with empty slots</source>
        <translation>缺位仍立牌</translation>
    </message>
    <message>
        <source>Take down…</source>
        <translation>撤牌…</translation>
    </message>
    <message>
        <source>The plaques are taken down.</source>
        <translation>已登记撤牌。</translation>
    </message>
    <message>
        <source>Succeeded by…</source>
        <translation>撤并承接…</translation>
    </message>
    <message>
        <source>The units have ended; old records keep their names.</source>
        <translation>已完成撤并承接；历史记录仍保留原单位名称。</translation>
    </message>
    <message>
        <source>The units end the day before. Slots, open tasks, duties and long-term items pass to the successor; what is finished keeps the old name.</source>
        <translation>所选单位至前一日止。帮扶席位、在办任务、定期任务和长期推进事项转由承接单位负责；已办结事项保留原单位名称。</translation>
    </message>
    <message>
        <source>With their people</source>
        <translation>人员一并划转</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>升级上报…</translation>
    </message>
    <message>
        <source>Escalated; to whom stands in the handling.</source>
        <translation>已升级上报，上报对象见办理过程。</translation>
    </message>
    <message>
        <source>It goes one tier up the chain of its enterprise or project: nanny, department, task force, leader. What a platform could not solve goes to the office first.</source>
        <translation>沿企业（项目）服务链条逐级上报：保姆—部门—专班—领导。服务平台未能解决的，先报本办公室。</translation>
    </message>
    <message>
        <source>Only where a warning is shown; it is kept in the note.</source>
        <translation>仅在有预警时填写，记入备注。</translation>
    </message>
    <message>
        <source>First source</source>
        <translation>资金来源一</translation>
    </message>
    <message>
        <source>First source bears</source>
        <translation>来源一金额</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>资金来源二</translation>
    </message>
    <message>
        <source>Second source bears</source>
        <translation>来源二金额</translation>
    </message>
    <message>
        <source>Third source</source>
        <translation>资金来源三</translation>
    </message>
    <message>
        <source>Third source bears</source>
        <translation>来源三金额</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>资金来源{number}</translation>
    </message>
    <message>
        <source>Source {number} bears</source>
        <translation>来源{number}金额</translation>
    </message>
    <message>
        <source>Left empty, it bears what the others leave of the award.</source>
        <translation>不填则承担其余部分。</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>受理…</translation>
    </message>
    <message>
        <source>Accepted; the review comes next.</source>
        <translation>已受理，下一步审核。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>审核…</translation>
    </message>
    <message>
        <source>The award has been set.</source>
        <translation>已核定奖补金额。</translation>
    </message>
    <message>
        <source>Sets the award and the funds that bear it; a fund without an amount bears the rest. An award that is posted already has to be posted again.</source>
        <translation>核定奖补金额及资金来源；未填金额的资金承担剩余部分。已公示的须重新公示。</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>资金来源…</translation>
    </message>
    <message>
        <source>The sources have been set.</source>
        <translation>已确定资金来源。</translation>
    </message>
    <message>
        <source>These funds take the place of those the award has now; one without an amount bears the rest.</source>
        <translation>替换现有的资金来源；未填金额的资金承担剩余部分。</translation>
    </message>
    <message>
        <source>Post…</source>
        <translation>公示…</translation>
    </message>
    <message>
        <source>Posted; the last day stands in the ledger.</source>
        <translation>已公示，截止日已记入台账。</translation>
    </message>
    <message>
        <source>The last day is worked out from the office&apos;s calendar; the day of posting does not count.</source>
        <translation>公示截止日按本单位工作日历推算，公示当日不计入。</translation>
    </message>
    <message>
        <source>Payment plan…</source>
        <translation>列支付计划…</translation>
    </message>
    <message>
        <source>Entered in the payment plan.</source>
        <translation>已列入支付计划。</translation>
    </message>
    <message>
        <source>Year and month: 2024-11</source>
        <translation>填年月，如2024-11</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>拨付…</translation>
    </message>
    <message>
        <source>The instalment has been entered.</source>
        <translation>已登记拨付。</translation>
    </message>
    <message>
        <source>One instalment out of one fund; relief of tax and help in kind need no fund.</source>
        <translation>每次登记一项资金的一笔拨付；税收优惠、实物或免租不填资金。</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>不予受理…</translation>
    </message>
    <message>
        <source>The claim has been refused.</source>
        <translation>已登记不予受理（奖补）。</translation>
    </message>
    <message>
        <source>Before it is accepted: not accepted; after that: not awarded, and no fund is bound by it.</source>
        <translation>受理前为不予受理；受理后为不予奖补，不再占用资金。</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>追回…</translation>
    </message>
    <message>
        <source>The case has been opened; what comes back is entered there.</source>
        <translation>已立案，追回款在违约追回台账登记。</translation>
    </message>
    <message>
        <source>Opens a case; nothing more of this award is paid.</source>
        <translation>立案追回，本项奖补不再拨付。</translation>
    </message>
    <message>
        <source>Enter recovery…</source>
        <translation>登记追回…</translation>
    </message>
    <message>
        <source>The recovery has been entered.</source>
        <translation>已登记追回。</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>The case has been closed.</source>
        <translation>已结案。</translation>
    </message>
    <message>
        <source>What was not recovered stays on record; awards are no longer warned of this case.</source>
        <translation>未追回的金额保留在案；结案后不再因此案预警。</translation>
    </message>
    <message>
        <source>On this day at the latest the unit looks at it again.</source>
        <translation>责任单位最迟于该日复查。</translation>
    </message>
    <message>
        <source>Main item</source>
        <translation>主件</translation>
    </message>
    <message>
        <source>Type its number, or a word of it.</source>
        <translation>输入编号或其中的字词查找。</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>解释说明…</translation>
    </message>
    <message>
        <source>The explanation has been recorded; the call-back comes next.</source>
        <translation>已登记解释说明，下一步回访。</translation>
    </message>
    <message>
        <source>For what cannot be settled, or needs no task. The enterprise is told why, and called back like any other; tasks not assigned yet go to the recycle bin.</source>
        <translation>用于暂时无法解决或无需交办的事项：向企业说明原因，并照常回访；尚未交办的任务移入回收站。</translation>
    </message>
    <message>
        <source>Explanation to the enterprise</source>
        <translation>对企业的说明</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>说明人</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>并入…</translation>
    </message>
    <message>
        <source>Merged into the main item.</source>
        <translation>已并入主件。</translation>
    </message>
    <message>
        <source>The chosen items are the same as another one. Their tasks go over to it; they keep their own text, and are closed together with it.</source>
        <translation>所选事项与另一件重复：在办任务转到主件名下，各自的原文和过程保留，随主件一并销号。</translation>
    </message>
    <message>
        <source>Keep as long-term…</source>
        <translation>转为长期推进…</translation>
    </message>
    <message>
        <source>Kept as long-term.</source>
        <translation>已转为长期推进。</translation>
    </message>
    <message>
        <source>For what cannot be done by a day: it is neither near due nor overdue. A unit keeps it and looks at it again.</source>
        <translation>用于难以限期办结的事项：不计临期、逾期，由一个单位盯办，到期复查。</translation>
    </message>
    <message>
        <source>The review has been recorded.</source>
        <translation>已登记复查情况。</translation>
    </message>
    <message>
        <source>Without a next review the item is long-term no more, and goes back to its tasks.</source>
        <translation>不填下次复查日期的，结束长期推进，恢复到任务所处的状态。</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复查</translation>
    </message>
    <message>
        <source>Settle by a project…</source>
        <translation>转为工程项目…</translation>
    </message>
    <message>
        <source>The project settles it; until then it is kept as long-term.</source>
        <translation>已转为工程项目，建成前长期推进。</translation>
    </message>
    <message>
        <source>A construction project will settle the chosen items. Until it is done, a unit keeps them as long-term.</source>
        <translation>所选事项由一个工程项目解决，建成前由责任单位长期推进。一个项目可以解决多件事项。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工程项目</translation>
    </message>
    <message>
        <source>Project done…</source>
        <translation>项目建成…</translation>
    </message>
    <message>
        <source>The project the chosen items waited for is done; their tasks are done with it.</source>
        <translation>所选事项对应的工程项目已建成，相关任务一并办结。</translation>
    </message>
    <message>
        <source>Issue supervision sheets…</source>
        <translation>制发督办单…</translation>
    </message>
    <message>
        <source>The supervision sheets are issued; they stand on their page with their numbers.</source>
        <translation>督办单已制发并编号，可在“督办单”页查看。</translation>
    </message>
    <message>
        <source>One numbered sheet for each lead unit and colour of the selected items: blue near due, yellow behind, red overdue.</source>
        <translation>所选事项按牵头单位和颜色各制发一份编号督办单：蓝色临期、黄色滞后、红色逾期。</translation>
    </message>
    <message>
        <source>Post a bounty…</source>
        <translation>发榜…</translation>
    </message>
    <message>
        <source>The bounty is posted; a team can take it.</source>
        <translation>已发榜，等待揭榜。</translation>
    </message>
    <message>
        <source>The task is open to whoever takes it: one task, one team. Its item is marked as major.</source>
        <translation>任务张榜公布，一项任务对应一个揭榜团队；所属事项标为重大问题。</translation>
    </message>
    <message>
        <source>Sign for…</source>
        <translation>签收…</translation>
    </message>
    <message>
        <source>The receipt is recorded.</source>
        <translation>已登记签收。</translation>
    </message>
    <message>
        <source>Enter the answer…</source>
        <translation>登记答复…</translation>
    </message>
    <message>
        <source>The answer is recorded, with each of the items.</source>
        <translation>已登记答复，并记入各事项的办理过程。</translation>
    </message>
    <message>
        <source>Take…</source>
        <translation>揭榜…</translation>
    </message>
    <message>
        <source>The bounty has its team.</source>
        <translation>已登记揭榜团队。</translation>
    </message>
    <message>
        <source>A task that has no lead unit or person yet gets the team and its leader.</source>
        <translation>任务尚无牵头单位或责任人的，由揭榜团队及其挂帅人担任。</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结项…</translation>
    </message>
    <message>
        <source>The end of the bounty is recorded.</source>
        <translation>已登记结项情况。</translation>
    </message>
    <message>
        <source>The task itself is reported done on the task list.</source>
        <translation>任务本身仍在任务清单中登记办结。</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结项情况</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Ask for an extension…</source>
        <translation>申请延期…</translation>
    </message>
    <message>
        <source>The request has been recorded; it is settled on the page of extensions.</source>
        <translation>已登记延期申请，请到“延期审批”页审批。</translation>
    </message>
    <message>
        <source>The due date stays as it is until the request is granted.</source>
        <translation>批准之前，完成时限不变。</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>提出异议…</translation>
    </message>
    <message>
        <source>The objection has been recorded; it is to be settled next.</source>
        <translation>已登记异议，下一步裁定。</translation>
    </message>
    <message>
        <source>The lead unit says it is not its business. An objection later than one working day after the assignment is noted as late; the assignment stands until the objection is settled.</source>
        <translation>牵头单位认为不属本单位职责。交办1个工作日后提出的，注明逾期提出；裁定之前，仍按原交办办理。</translation>
    </message>
    <message>
        <source>Objected by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Settle the objection…</source>
        <translation>裁定异议…</translation>
    </message>
    <message>
        <source>The objection has been settled.</source>
        <translation>异议已裁定。</translation>
    </message>
    <message>
        <source>Handed back, the task loses unit, person and due date, and waits to be assigned anew; the handling keeps whose it was.</source>
        <translation>退回的，清除牵头单位、责任人和时限，待重新交办；原交办情况保留在办理过程中。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定结果</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂缓办理…</translation>
    </message>
    <message>
        <source>The task is paused.</source>
        <translation>任务已暂缓办理。</translation>
    </message>
    <message>
        <source>A paused task keeps unit and due date, and is neither near due nor overdue.</source>
        <translation>暂缓期间保留牵头单位和时限，不计临期、逾期。</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>恢复办理…</translation>
    </message>
    <message>
        <source>The task goes on.</source>
        <translation>任务已恢复办理。</translation>
    </message>
    <message>
        <source>The due date proposed is the old one, moved by the working days the task was paused.</source>
        <translation>建议的新时限为原时限按暂缓的工作日数顺延。</translation>
    </message>
    <message>
        <source>Dates the calendar moved…</source>
        <translation>放假调整时限…</translation>
    </message>
    <message>
        <source>The due dates have been moved; the old ones stay on record.</source>
        <translation>时限已调整，原时限保留在办理过程中。</translation>
    </message>
    <message>
        <source>A change of the calendar moves no due date by itself. These tasks would be due on another day; tick those that are to move.</source>
        <translation>放假安排变动后，已交办的时限不会自动改变。以下任务按新的放假安排应为另一天到期，请勾选需要调整的。</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>同意延期…</translation>
    </message>
    <message>
        <source>Tell the enterprise the new date.</source>
        <translation>请将新的时限告知企业。</translation>
    </message>
    <message>
        <source>The request has been refused; the due date stays.</source>
        <translation>未批准延期，时限不变。</translation>
    </message>
    <message>
        <source>Make an item…</source>
        <translation>转为事项…</translation>
    </message>
    <message>
        <source>The finding is on the problem list.</source>
        <translation>走访发现已转入问题清单。</translation>
    </message>
    <message>
        <source>The finding goes on the problem list with its enterprise and day; the item keeps its visit. Several findings become several items.</source>
        <translation>走访发现连同企业、日期转入问题清单，并保留来源走访；发现多个问题的，逐项转入。</translation>
    </message>
</context>
<context>
    <name>DesignerDialog</name>
    <message>
        <source>Title of the ledger</source>
        <translation>台账名称</translation>
    </message>
    <message>
        <source>for example: Safety hazards</source>
        <translation>例如：安全隐患排查</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Line of the headings</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>台账名称</translation>
    </message>
    <message>
        <source>Headings on line</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>One line for each column. The required ones together tell the rows apart; what is not for the public stays inside the office.</source>
        <translation>一行一个栏目。必填栏目合起来用于认出同一条记录；不公开的栏目不带出到公示件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Assigned tasks without lead unit, person, division of work or due date</source>
        <translation>已交办但缺牵头单位、责任人、责任分工或完成时限的任务</translation>
    </message>
    <message>
        <source>Fill in what is missing in the responsibility list.</source>
        <translation>在责任清单中补齐所缺内容。</translation>
    </message>
    <message>
        <source>Tasks due before they were assigned</source>
        <translation>完成时限早于交办日期的任务</translation>
    </message>
    <message>
        <source>Correct the due date, or the day of assignment.</source>
        <translation>更正完成时限或交办日期。</translation>
    </message>
    <message>
        <source>Tasks due before their item was raised</source>
        <translation>完成时限早于问题提出日期的任务</translation>
    </message>
    <message>
        <source>Correct the due date, or the day the item was raised.</source>
        <translation>更正完成时限或提出日期。</translation>
    </message>
    <message>
        <source>Tasks done before they were assigned</source>
        <translation>办结日期早于交办日期的任务</translation>
    </message>
    <message>
        <source>Correct the day of assignment, or the day it was done.</source>
        <translation>更正交办日期或办结日期。</translation>
    </message>
    <message>
        <source>Items in hand that no unit leads</source>
        <translation>办理中但没有牵头单位的事项</translation>
    </message>
    <message>
        <source>Make a task with a lead unit, and assign it.</source>
        <translation>建立任务、明确牵头单位并交办。</translation>
    </message>
    <message>
        <source>Items closed without a call-back</source>
        <translation>未回访即销号的事项</translation>
    </message>
    <message>
        <source>Reopen the item, call the enterprise back, and close it again.</source>
        <translation>重新办理该事项，回访企业后再销号。</translation>
    </message>
    <message>
        <source>Items closed without a reply</source>
        <translation>没有答复内容即销号的事项</translation>
    </message>
    <message>
        <source>Enter the reply the enterprise was given.</source>
        <translation>补录给企业的答复内容。</translation>
    </message>
    <message>
        <source>Items closed before they were done or called back</source>
        <translation>销号早于办结或回访的事项</translation>
    </message>
    <message>
        <source>Compare the days of done, call-back and closing, and correct the wrong one.</source>
        <translation>核对办结、回访、销号日期，更正有误的一项。</translation>
    </message>
    <message>
        <source>Items done or closed that still have open tasks</source>
        <translation>已办结或已销号但仍有任务未办结的事项</translation>
    </message>
    <message>
        <source>Report the open task done, or reopen the item.</source>
        <translation>将未办结的任务报办结，或重新办理该事项。</translation>
    </message>
    <message>
        <source>Items that name no enterprise or project</source>
        <translation>未注明企业（项目）的事项</translation>
    </message>
    <message>
        <source>Choose the enterprise or project that raised it.</source>
        <translation>选择提出该事项的企业（项目）。</translation>
    </message>
    <message>
        <source>Long-term items without a unit that answers for them</source>
        <translation>没有责任单位的长期推进事项</translation>
    </message>
    <message>
        <source>Enter the unit that keeps watching it.</source>
        <translation>填写负责跟踪的单位。</translation>
    </message>
    <message>
        <source>Long-term items whose review is due, or has no date</source>
        <translation>复查到期或未定复查日期的长期推进事项</translation>
    </message>
    <message>
        <source>Review it, and set the next date.</source>
        <translation>复查后确定下次复查日期。</translation>
    </message>
    <message>
        <source>Paused tasks that should go on by now</source>
        <translation>暂缓到期应恢复办理的任务</translation>
    </message>
    <message>
        <source>Resume the task, or pause it anew with a later day.</source>
        <translation>恢复办理，或重新暂缓并另定恢复日期。</translation>
    </message>
    <message>
        <source>Tasks that a change of the calendar would make due on another day</source>
        <translation>放假安排变动后时限应调整的任务</translation>
    </message>
    <message>
        <source>Look at the proposed days in the responsibility list, and take over those that are right.</source>
        <translation>在责任清单里看建议的时限，合适的采纳。</translation>
    </message>
    <message>
        <source>Objections that wait for more than one working day</source>
        <translation>提出异议超过一个工作日未处理的任务</translation>
    </message>
    <message>
        <source>Settle the objection: assign to another unit, or uphold.</source>
        <translation>处理异议：改交其他单位，或维持交办。</translation>
    </message>
    <message>
        <source>Requests for a later due date that are not settled</source>
        <translation>尚未批复的延期申请</translation>
    </message>
    <message>
        <source>Grant or refuse the request.</source>
        <translation>批准或不同意该延期申请。</translation>
    </message>
    <message>
        <source>Merged items whose target is gone, merged itself, or not named</source>
        <translation>并入对象已删除、又被并入或未填写的事项</translation>
    </message>
    <message>
        <source>Merge it into an item that is kept, or take it in hand again.</source>
        <translation>并入仍在台账中的事项，或恢复单独办理。</translation>
    </message>
    <message>
        <source>Open items whose project is completed</source>
        <translation>所转工程项目已竣工、尚未办结的事项</translation>
    </message>
    <message>
        <source>Report the item done and call the enterprise back.</source>
        <translation>报办结并回访企业。</translation>
    </message>
    <message>
        <source>Meetings before which numbers of their series are missing</source>
        <translation>期数不连续的会议（之前有缺号）</translation>
    </message>
    <message>
        <source>Enter the missing meetings, or correct the number; leave it where none was held.</source>
        <translation>补录缺少的会议或更正期数；确未召开的可不处理。</translation>
    </message>
    <message>
        <source>Bulletins whose text holds a mobile or an ID number</source>
        <translation>正文含手机号或身份证号的通报</translation>
    </message>
    <message>
        <source>Take the number out of the draft; correct an issued one by a further bulletin.</source>
        <translation>从草稿中删去号码；已印发的另行印发更正。</translation>
    </message>
    <message>
        <source>Enterprises without a valid credit code</source>
        <translation>统一社会信用代码缺失或无效的企业</translation>
    </message>
    <message>
        <source>Copy the 18 characters from the business licence.</source>
        <translation>按营业执照填写 18 位代码。</translation>
    </message>
    <message>
        <source>Enterprises that share a credit code</source>
        <translation>统一社会信用代码重复的企业</translation>
    </message>
    <message>
        <source>Correct the wrong code, or delete the record that is there twice.</source>
        <translation>更正填错的代码，或删除重复的记录。</translation>
    </message>
    <message>
        <source>Enterprises of which one is called as the other was</source>
        <translation>名称与另一家曾用名相同的企业</translation>
    </message>
    <message>
        <source>If they are one enterprise, keep one record and delete the other.</source>
        <translation>如系同一企业，保留一条记录，删除另一条。</translation>
    </message>
    <message>
        <source>Enterprises out of contact, dormant or closed that still have open tasks</source>
        <translation>失联、僵尸或已注销但仍有任务未办结的企业</translation>
    </message>
    <message>
        <source>Settle the tasks, or correct the enterprise&apos;s state.</source>
        <translation>办结有关任务，或更正企业状态。</translation>
    </message>
    <message>
        <source>Enterprises above the scale without credit code or industry code</source>
        <translation>缺信用代码或行业代码的规上企业</translation>
    </message>
    <message>
        <source>Enter the codes as they stand in the statistical list.</source>
        <translation>按统计名录库补录代码。</translation>
    </message>
    <message>
        <source>Projects whose stages are out of order</source>
        <translation>签约、开工、竣工、投产日期先后有误的项目</translation>
    </message>
    <message>
        <source>Compare the days of signing, start, completion and production.</source>
        <translation>核对签约、开工、竣工、投产、达产日期。</translation>
    </message>
    <message>
        <source>Yearly reports that their months do not add up to</source>
        <translation>各月之和与全年数不符的经营数据</translation>
    </message>
    <message>
        <source>Compare the months with the whole year, and correct what was typed wrong.</source>
        <translation>核对各月与全年数据，更正填错的数。</translation>
    </message>
    <message>
        <source>Enter the year&apos;s holidays from the notice of the State Council.</source>
        <translation>按国务院办公厅通知录入该年放假安排。</translation>
    </message>
    <message>
        <source>People without a unit</source>
        <translation>未填写单位的人员</translation>
    </message>
    <message>
        <source>Choose the unit the person belongs to.</source>
        <translation>选择该人员所在单位。</translation>
    </message>
    <message>
        <source>People whose mobile may be published, but is not entered</source>
        <translation>已同意公示手机但未填写号码的人员</translation>
    </message>
    <message>
        <source>Enter the mobile, or take the consent back.</source>
        <translation>补录手机号，或取消“手机可公示”。</translation>
    </message>
    <message>
        <source>People who have left and still hold slots or open tasks</source>
        <translation>已离任但仍占帮扶席位或负责未办结任务的人员</translation>
    </message>
    <message>
        <source>Hand everything over to the successor.</source>
        <translation>将其帮扶席位和任务移交给接任者。</translation>
    </message>
    <message>
        <source>People whose unit no longer exists</source>
        <translation>所在单位已撤销的人员</translation>
    </message>
    <message>
        <source>Enter the person&apos;s new unit, or the day the person left.</source>
        <translation>填写新单位，或填写离任日期。</translation>
    </message>
    <message>
        <source>Units that no longer exist and still lead open tasks or hold slots</source>
        <translation>已撤销但仍牵头未办结任务或占帮扶席位的单位</translation>
    </message>
    <message>
        <source>Name the successor and hand the tasks and slots over to it.</source>
        <translation>填写承接单位，并将任务和席位移交给它。</translation>
    </message>
    <message>
        <source>Tasks whose person supervises the same enterprise or project</source>
        <translation>责任人同时是该企业（项目）纪委监督员的任务</translation>
    </message>
    <message>
        <source>Choose another person: who supervises is no assignee.</source>
        <translation>另行确定责任人：监督员不承办问题。</translation>
    </message>
    <message>
        <source>Enterprises and projects with an empty helper&apos;s slot</source>
        <translation>帮扶席位有空缺的企业（项目）</translation>
    </message>
    <message>
        <source>Assign a helper.</source>
        <translation>安排帮扶人员（单位）。</translation>
    </message>
    <message>
        <source>Plaques that are damaged or no longer say who helps</source>
        <translation>破损或与现有帮扶人员不符的公示牌</translation>
    </message>
    <message>
        <source>Print the plaque anew and put it up.</source>
        <translation>重新打印并更换公示牌。</translation>
    </message>
    <message>
        <source>Years whose holidays are not in the calendar: due dates there count Monday to Friday</source>
        <translation>放假上班日历中缺少的年份（按周一至周五推算时限）</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>须更正</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Awards whose sources do not add up to the award</source>
        <translation>各资金来源之和与兑现金额不符的奖补</translation>
    </message>
    <message>
        <source>Correct the sources until they make up the award.</source>
        <translation>更正各资金来源的金额，使合计等于兑现金额。</translation>
    </message>
    <message>
        <source>Awards of which more was paid than awarded</source>
        <translation>累计拨付超过核定金额的奖补</translation>
    </message>
    <message>
        <source>Compare the instalments with the award; recover what was paid too much.</source>
        <translation>核对各笔拨付与核定金额，多拨的予以追回。</translation>
    </message>
    <message>
        <source>Claims of one enterprise under the same clause and year</source>
        <translation>同一企业同一条款同一年度重复申报的奖补</translation>
    </message>
    <message>
        <source>Refuse the one that is claimed twice: what is awarded once is not awarded again.</source>
        <translation>对重复申报的不予受理（从高从优不重复）。</translation>
    </message>
    <message>
        <source>Claims of enterprises that have an open case</source>
        <translation>有未结违约、骗补案件的企业的奖补</translation>
    </message>
    <message>
        <source>Hold the claim until the case is closed.</source>
        <translation>案件了结前暂停兑现。</translation>
    </message>
    <message>
        <source>Awards posted for fewer working days than the office sets</source>
        <translation>公示天数不足的奖补</translation>
    </message>
    <message>
        <source>Post the award again for the whole time, or correct the days.</source>
        <translation>重新公示满规定的工作日，或更正公示日期。</translation>
    </message>
    <message>
        <source>Awards paid before their publicity ended</source>
        <translation>公示未满即拨付的奖补</translation>
    </message>
    <message>
        <source>Correct the days; what is posted is not paid yet.</source>
        <translation>核对公示与拨付日期；公示期内不得拨付。</translation>
    </message>
    <message>
        <source>Funds that paid more than their budget</source>
        <translation>拨付总额超过预算的资金</translation>
    </message>
    <message>
        <source>Raise the budget, or move instalments to another fund.</source>
        <translation>调整预算，或将部分拨付改列其他资金。</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Findings</source>
        <translation>体检结果</translation>
    </message>
    <message>
        <source>Data doctor</source>
        <translation>数据体检</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新体检</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>The whole ledger was held against %n rules.</source>
        <translation>已对照 %n 条规则检查全部台账。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新体检(&amp;L)</translation>
    </message>
    <message>
        <source>Hold the whole ledger against the rules once more</source>
        <translation>再次对照全部规则检查台账</translation>
    </message>
    <message>
        <source>%n finding(s)</source>
        <translation>%n 类问题</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在体检…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>{0} to be put right, {1} to be looked at</source>
        <translation>须更正 {0} 类，待核实 {1} 类</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Dossier of a party</source>
        <translation>一企一档</translation>
    </message>
    <message>
        <source>Name or pinyin initials</source>
        <translation>名称或拼音首字母</translation>
    </message>
    <message>
        <source>No file to show</source>
        <translation>还没有档案</translation>
    </message>
    <message>
        <source>Add enterprises or projects, or take them in from a workbook: each has its file here.</source>
        <translation>先新增或从表格导入企业、项目，每家企业（项目）在这里都有一份档案。</translation>
    </message>
    <message>
        <source>&amp;Open its record</source>
        <translation>打开台账记录(&amp;O)</translation>
    </message>
    <message>
        <source>Open its &amp;helpers</source>
        <translation>查看帮扶关系(&amp;H)</translation>
    </message>
    <message>
        <source>%n part(y/ies)</source>
        <translation>共 %n 家（个）</translation>
    </message>
    <message>
        <source>Enterprises and projects</source>
        <translation>企业和项目</translation>
    </message>
    <message>
        <source>%n more</source>
        <translation>另有 %n 条</translation>
    </message>
    <message>
        <source>Show in the ledger</source>
        <translation>在台账中查看</translation>
    </message>
    <message>
        <source>Nothing else is kept about it yet: no item, no visit, no meeting, no award.</source>
        <translation>台账中暂无与其有关的其他记录：没有问题、走访、会议，也没有奖补。</translation>
    </message>
    <message>
        <source>%n working day(s)</source>
        <translation>%n个工作日</translation>
    </message>
    <message>
        <source>Reported for {0}; growth on the year before</source>
        <translation>{0}数据及同比</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>帮扶力量</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>From Monday {0} to Sunday {1}</source>
        <translation>{0}（星期一）至 {1}（星期日）</translation>
    </message>
</context>
<context>
    <name>DueEditor</name>
    <message>
        <source>5 or 2024-11-08</source>
        <translation>5 或 2024-11-08</translation>
    </message>
    <message>
        <source>A number means working days from the day of assignment; or type a date.</source>
        <translation>数字表示自交办日起的工作日数，也可以直接填日期。</translation>
    </message>
    <message>
        <source>{0} working days · {1}</source>
        <translation>{0} 个工作日 · {1}</translation>
    </message>
    <message>
        <source>Same day · {1}</source>
        <translation>当天 · {1}</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>当天</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Meetings called</source>
        <translation>会议调度</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>履职要求</translation>
    </message>
    <message>
        <source>Met or short</source>
        <translation>达标情况</translation>
    </message>
    <message>
        <source>Done in the period</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Missing in the period</source>
        <translation>本期缺</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数事项</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最少次数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>A duty is one person&apos;s, one unit&apos;s, or everybody&apos;s who holds a slot: fill in one.</source>
        <translation>履职要求落实到一名人员、一个单位或某一席位的全体人员，三者填一项。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>A unit&apos;s visits are those of its people; its meetings are those of the series.</source>
        <translation>单位的走访按本单位人员的走访计，会议按所选会议系列计。</translation>
    </message>
    <message>
        <source>Everybody in the slot</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Everybody who holds this slot of a scheme owes it, each for himself.</source>
        <translation>担任该帮扶席位的每一名人员分别计数。</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Only these meetings count; empty counts every meeting the person chaired.</source>
        <translation>只计该系列的会议；不填则计其主持的全部会议。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Pick a day. Type t for today; the arrow keys move by a day.</source>
        <translation>选择日期。键入 t 或“今天”即为当天，↑↓ 键前后调一天。</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no display to open a window on. The commands work without one: four-helps --help.</source>
        <translation>没有可用的显示器，无法打开窗口。各命令无需显示器也能使用：four-helps --help。</translation>
    </message>
    <message>
        <source>The window cannot be opened here: {reason}. The commands work without it: four-helps --help.</source>
        <translation>此处无法打开窗口：{reason}。各命令仍可使用：four-helps --help。</translation>
    </message>
    <message>
        <source>“{name}” is already open in another window of this program.</source>
        <translation>“{name}”已在本程序的另一个窗口中打开。</translation>
    </message>
    <message>
        <source>“{name}” was not written: nothing came out.</source>
        <translation>“{name}”未写出：没有生成内容。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>文件夹“{folder}”不存在。</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}”是一个文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is write-protected. Save under another name.</source>
        <translation>“{name}”是只读文件，请另存为其他名称。</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there or save under another name.</source>
        <translation>“{name}”正被其他程序打开，请先关闭它，或另存为其他名称。</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written.</source>
        <translation>磁盘已满，“{name}”未能写出。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “{folder}”.</source>
        <translation>文件夹“{folder}”不允许写入。</translation>
    </message>
    <message>
        <source>The name “{name}” is too long.</source>
        <translation>名称“{name}”过长。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}.</source>
        <translation>“{name}”未能写出：{why}。</translation>
    </message>
    <message>
        <source>A sheet holds at most {limit} lines.</source>
        <translation>一张工作表最多 {limit} 行。</translation>
    </message>
    <message>
        <source>The text in line {line} is longer than the {limit} characters a cell holds.</source>
        <translation>第 {line} 行的文字超过单元格上限 {limit} 个字符。</translation>
    </message>
    <message>
        <source>“{name}” is not a workbook.</source>
        <translation>“{name}”不是 Excel 工作簿。</translation>
    </message>
    <message>
        <source>“{name}” is saved as XML or as a web archive. Open it and save it as an .xlsx workbook.</source>
        <translation>“{name}”是 XML 或网页格式，请打开后另存为 .xlsx 工作簿。</translation>
    </message>
    <message>
        <source>“{name}” was not written by an office program: its parts repeat or point outside.</source>
        <translation>“{name}”不是办公软件生成的文件：内部部件重复或指向外部。</translation>
    </message>
    <message>
        <source>“{name}” defines its own entities, as no office program does: it is not read.</source>
        <translation>“{name}”含有自定义实体，不是正常的办公文件，未读取。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut off: it cannot be read.</source>
        <translation>“{name}”已损坏或不完整，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it, remove the password and save it.</source>
        <translation>“{name}”设有密码，请打开后取消密码再保存。</translation>
    </message>
    <message>
        <source>“{name}” is too big: it unpacks to more than {limit} MB.</source>
        <translation>“{name}”过大：解压后超过 {limit} MB。</translation>
    </message>
    <message>
        <source>“{name}” spans {rows} rows × {columns} columns because a cell stands far outside the table. Delete the empty rows and columns beyond the table and save it.</source>
        <translation>“{name}”中有单元格远离表格，范围达 {rows} 行 × {columns} 列。请删除表格以外的空行空列后保存。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空文件。</translation>
    </message>
    <message>
        <source>“{name}” only marks that a workbook is open. Choose the workbook itself.</source>
        <translation>“{name}”只是工作簿打开时的临时标记，请选择工作簿本身。</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>没有找到文件“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” holds {count} parts; a workbook needs fewer than {limit}.</source>
        <translation>“{name}”含有 {count} 个部件，正常工作簿少于 {limit} 个。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is a form, with each label beside its value. A table has its labels in one line above.</source>
        <translation>工作表“{sheet}”是一事一表的表单（名称在值的旁边）。请提供第一行为表头的列表。</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The workbook has: {sheets}.</source>
        <translation>没有工作表“{sheet}”。该工作簿中有：{sheets}。</translation>
    </message>
    <message>
        <source>Every sheet of the workbook is empty.</source>
        <translation>该工作簿的所有工作表都是空的。</translation>
    </message>
    <message>
        <source>No table of “{ledger}” was found on the sheet “{sheet}”. Its headings may be: {headings}.</source>
        <translation>工作表“{sheet}”中没有找到“{ledger}”的表格。可用的表头有：{headings}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: it is held by another program or locked.</source>
        <translation>“{name}”无法打开：正被其他程序占用或已锁定。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {why}.</source>
        <translation>“{name}”无法打开：{why}。</translation>
    </message>
    <message>
        <source>“{name}” takes too long to read: more than {seconds} seconds.</source>
        <translation>“{name}”读取超时（超过 {seconds} 秒）。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it is damaged or needs more memory than a workbook should.</source>
        <translation>“{name}”无法读取：文件已损坏，或占用内存过多。</translation>
    </message>
    <message>
        <source>“{name}” was not written: it did not come back as it went out.</source>
        <translation>“{name}”未写出：写出后核对不一致。</translation>
    </message>
    <message>
        <source>None of the {count} rows was taken; the first of them, line {row}: {reason}</source>
        <translation>{count} 行一行也没有导入；其中第 {row} 行：{reason}</translation>
    </message>
    <message>
        <source>There is no ledger “{key}”; there are: {known}.</source>
        <translation>没有名为“{key}”的台账，可用的有：{known}。</translation>
    </message>
    <message>
        <source>There is no figure “{key}”.</source>
        <translation>没有名为“{key}”的指标。</translation>
    </message>
    <message>
        <source>“{column}” holds more than {limit} characters.</source>
        <translation>“{column}”超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>“{column}” must be filled in.</source>
        <translation>请填写“{column}”。</translation>
    </message>
    <message>
        <source>“{column}” came as the number {value}: its last digits are lost. Type it as text.</source>
        <translation>“{column}”被存成了数字 {value}，末尾几位已丢失，请按文本重新填写。</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a whole number.</source>
        <translation>“{column}”应填整数，“{value}”无法识别。</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a number with at most four decimals.</source>
        <translation>“{column}”中的“{value}”不是最多四位小数的数。</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not an amount.</source>
        <translation>“{column}”应填金额，“{value}”无法识别。</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a date such as 2024-11-04.</source>
        <translation>“{column}”应填日期（如 2024-11-04），“{value}”无法识别。</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is neither yes (是) nor no (否).</source>
        <translation>“{column}”应填“是”或“否”，“{value}”无法识别。</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is none of: {allowed}.</source>
        <translation>“{column}”中的“{value}”不在可选项内：{allowed}。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>截止日期早于开始日期。</translation>
    </message>
    <message>
        <source>This bulletin is still a draft.</source>
        <translation>该通报还是草稿。</translation>
    </message>
    <message>
        <source>This bulletin is issued; it never changes.</source>
        <translation>该通报已印发，不能再修改。</translation>
    </message>
    <message>
        <source>There is no “{value}” for “{column}” in the ledger.</source>
        <translation>台账中没有“{value}”（{column}），请先登记或从列表中选择。</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” means {count} records; choose one from the list.</source>
        <translation>“{column}”中的“{value}”对应 {count} 条记录，请从列表中选择一条。</translation>
    </message>
    <message>
        <source>Nobody holds the slot “{slot}” on {day}.</source>
        <translation>{day}“{slot}”没有人担任。</translation>
    </message>
    <message>
        <source>The slot “{slot}” does not serve “{party}”.</source>
        <translation>“{slot}”不适用于“{party}”。</translation>
    </message>
    <message>
        <source>{person} left on {day}.</source>
        <translation>{person} 已于 {day} 离任。</translation>
    </message>
    <message>
        <source>“{unit}” ended on {day}; “{successor}” succeeds it.</source>
        <translation>“{unit}”已于 {day} 撤并，请改用承接单位“{successor}”。</translation>
    </message>
    <message>
        <source>“{unit}” ended on {day}.</source>
        <translation>“{unit}”已于 {day} 撤并。</translation>
    </message>
    <message>
        <source>{person} is not marked as a mid-level cadre or above.</source>
        <translation>{person}未标记为中层及以上干部。</translation>
    </message>
    <message>
        <source>{person} holds “{other}” of “{party}”: who supervises does not help.</source>
        <translation>{person} 已担任“{party}”的“{other}”，监督与帮扶不能由同一人担任。</translation>
    </message>
    <message>
        <source>This line may mean {count} records of the ledger.</source>
        <translation>本行可能对应台账中的 {count} 条记录。</translation>
    </message>
    <message>
        <source>Line {row} gives the same record with other values.</source>
        <translation>第 {row} 行是同一条记录，但内容不同。</translation>
    </message>
    <message>
        <source>No. {number} is assigned already.</source>
        <translation>编号 {number} 已经交办。</translation>
    </message>
    <message>
        <source>No. {number} was raised on {raised}; it cannot be answered before.</source>
        <translation>{number} 号事项提出于 {raised}，答复日期不能早于提出日期。</translation>
    </message>
    <message>
        <source>No. {number} cannot be assigned: {missing} missing.</source>
        <translation>编号 {number} 还不能交办：缺少{missing}。</translation>
    </message>
    <message>
        <source>The due date {due} is before the day of assignment {assigned}.</source>
        <translation>完成时限 {due} 早于交办日期 {assigned}。</translation>
    </message>
    <message>
        <source>No. {number} is assigned already; its units report it done.</source>
        <translation>{number} 号事项已交办，由承办单位办结后反馈。</translation>
    </message>
    <message>
        <source>No. {number} is “{state}” already.</source>
        <translation>{number} 号事项已是“{state}”。</translation>
    </message>
    <message>
        <source>No. {number} is merged into No. {main}: handle that one, or reopen this one first.</source>
        <translation>{number}已并入{main}：请办理主件，或先将本件重新办理。</translation>
    </message>
    <message>
        <source>No. {number} is done already: call back, or reopen it first.</source>
        <translation>{number}已办结：请回访，或先重新办理。</translation>
    </message>
    <message>
        <source>This task is paused; resume it first.</source>
        <translation>该任务已暂缓办理，请先恢复办理。</translation>
    </message>
    <message>
        <source>The day {day} is before {earlier}, the day of what went ahead of it.</source>
        <translation>日期{day}早于上一步的日期{earlier}。</translation>
    </message>
    <message>
        <source>“{column}” must be later than {day}.</source>
        <translation>“{column}”必须晚于{day}。</translation>
    </message>
    <message>
        <source>The new due date must be later than {due}.</source>
        <translation>新的完成时限应晚于原时限 {due}。</translation>
    </message>
    <message>
        <source>The day it was done {done} is before the day of assignment {assigned}.</source>
        <translation>办结日期 {done} 早于交办日期 {assigned}。</translation>
    </message>
    <message>
        <source>No. {number} must be called back before it is closed.</source>
        <translation>编号 {number} 须先回访（满意或基本满意）才能销号。</translation>
    </message>
    <message>
        <source>No. {number} needs a reply before it is closed.</source>
        <translation>编号 {number} 须先填写答复内容才能销号。</translation>
    </message>
    <message>
        <source>No. {number} is still open.</source>
        <translation>编号 {number} 尚未办结。</translation>
    </message>
    <message>
        <source>No. {number} has no task: its due date is given when one is made.</source>
        <translation>{number}没有任务，时限在形成任务时确定。</translation>
    </message>
    <message>
        <source>No. {number} is closed; reopen it first.</source>
        <translation>编号 {number} 已销号，请先重新办理。</translation>
    </message>
    <message>
        <source>No. {number} is not reported done by its units yet, or closed already.</source>
        <translation>编号 {number} 尚未由责任单位办结，或已经销号。</translation>
    </message>
    <message>
        <source>This task is not assigned yet.</source>
        <translation>该任务尚未交办。</translation>
    </message>
    <message>
        <source>This task is done already.</source>
        <translation>该任务已经办结。</translation>
    </message>
    <message>
        <source>“{column}” must be from 0 to {most}.</source>
        <translation>“{column}”应在0到{most}之间。</translation>
    </message>
    <message>
        <source>No. {number} is reviewed: its “{column}” stays as it is.</source>
        <translation>{number}已审核，“{column}”不能再改。</translation>
    </message>
    <message>
        <source>Only {left} (10,000 yuan) of No. {number} are still to be paid, not {amount}.</source>
        <translation>{number}只剩{left}万元待拨付，不能拨付{amount}万元。</translation>
    </message>
    <message>
        <source>Say from which of its sources No. {number} is paid.</source>
        <translation>请注明{number}由哪项资金拨付。</translation>
    </message>
    <message>
        <source>“{name}” is no source of No. {number}; set the sources first.</source>
        <translation>“{name}”不是{number}的资金来源，请先确定资金来源。</translation>
    </message>
    <message>
        <source>Only {left} (10,000 yuan) from “{name}” are still to be paid of No. {number}, not {amount}.</source>
        <translation>{number}由“{name}”承担的部分只剩{left}万元待拨付，不能拨付{amount}万元。</translation>
    </message>
    <message>
        <source>{recovered} (10,000 yuan) were recovered; no more than {due} are to be.</source>
        <translation>已追回{recovered}万元，不能多于应追回的{due}万元。</translation>
    </message>
    <message>
        <source>No. {number} is an award of another enterprise.</source>
        <translation>{number}是另一家企业的奖补。</translation>
    </message>
    <message>
        <source>Only {paid} (10,000 yuan) of No. {number} were paid; no more can be recovered.</source>
        <translation>{number}只拨付了{paid}万元，追回不能多于此数。</translation>
    </message>
    <message>
        <source>“{name}” is in the ledger already.</source>
        <translation>“{name}”已在台账中。</translation>
    </message>
    <message>
        <source>“{column}” cannot be below zero.</source>
        <translation>“{column}”不能小于零。</translation>
    </message>
    <message>
        <source>“{column}” must be a year such as 2024.</source>
        <translation>“{column}”应为年份，如2024。</translation>
    </message>
    <message>
        <source>“{column}” {day} is before “{earlier}” {first}.</source>
        <translation>“{column}”{day}早于“{earlier}”{first}。</translation>
    </message>
    <message>
        <source>{value} is not a valid credit code. Did you mean {mended}?</source>
        <translation>{value} 不是有效的统一社会信用代码，是否应为 {mended}？</translation>
    </message>
    <message>
        <source>{value} is not a valid credit code (GB 32100): 18 characters, the last one checks the others.</source>
        <translation>{value} 不是有效的统一社会信用代码：应为 18 位，末位为校验码（GB 32100）。</translation>
    </message>
    <message>
        <source>The credit code {code} belongs to “{name}” already.</source>
        <translation>统一社会信用代码 {code} 已属于“{name}”。</translation>
    </message>
    <message>
        <source>The meeting&apos;s number must be 1 or more.</source>
        <translation>期数应为 1 以上的整数。</translation>
    </message>
    <message>
        <source>No. {number} of “{series}” is in the ledger already.</source>
        <translation>“{series}”第 {number} 期已在台账中。</translation>
    </message>
    <message>
        <source>No. {number} is in the ledger already.</source>
        <translation>编号 {number} 已在台账中。</translation>
    </message>
    <message>
        <source>“{column}” is worked out or changed by its own deed; it is not typed.</source>
        <translation>“{column}”由系统计算或通过相应操作变更，不能直接填写。</translation>
    </message>
    <message>
        <source>This record is no longer in the ledger.</source>
        <translation>该记录已不在台账中。</translation>
    </message>
    <message>
        <source>“{column}” was changed meanwhile. Look at it again before you type.</source>
        <translation>“{column}”刚刚已被修改，请核对后再改。</translation>
    </message>
    <message>
        <source>An issued bulletin stays in the archive.</source>
        <translation>已印发的通报须留存，不能删除。</translation>
    </message>
    <message>
        <source>This record is not in the recycle bin.</source>
        <translation>该记录不在回收站中。</translation>
    </message>
    <message>
        <source>This list shows enterprises and projects; they are deleted in their own ledgers.</source>
        <translation>此表列的是企业和项目，请在企业、项目台账中删除。</translation>
    </message>
    <message>
        <source>“{name}” lies in the recycle bin and is needed here: restore it first.</source>
        <translation>“{name}”在回收站中，这里要用到它：请先还原它。</translation>
    </message>
    <message>
        <source>“{name}” is still used by {count} records ({places}). Mark it as ended or retired instead.</source>
        <translation>“{name}”仍被 {count} 条记录引用（{places}），不能删除；可改为停用或填写结束时间。</translation>
    </message>
    <message>
        <source>“{name}” is still used by {count} records ({places}). See to those first.</source>
        <translation>“{name}”仍被 {count} 条记录引用（{places}），不能删除；请先处理这些记录。</translation>
    </message>
    <message>
        <source>“{name}” is still used by {count} records. Mark it as ended or retired instead.</source>
        <translation>“{name}”仍被 {count} 条记录引用，不能删除；可改为停用或填写结束时间。</translation>
    </message>
    <message>
        <source>An item that is “{state}” has a task: import it with the responsibility list.</source>
        <translation>“{state}”的事项应有任务，请通过责任清单导入。</translation>
    </message>
    <message>
        <source>A closed item needs its reply and the day it was closed.</source>
        <translation>已销号的事项须有答复内容和销号时间。</translation>
    </message>
    <message>
        <source>A long-term item needs the unit that keeps it and the day of its review.</source>
        <translation>长期推进的事项须有长期推进单位和复查日期。</translation>
    </message>
    <message>
        <source>An item is merged by its own deed: import it as one to sort.</source>
        <translation>并入须单独办理：请按待梳理导入。</translation>
    </message>
    <message>
        <source>This task is assigned: its due date moves by an extension, with reason and approver.</source>
        <translation>该任务已交办，完成时限须通过“延期”调整，并注明理由和批准人。</translation>
    </message>
    <message>
        <source>An assigned task must keep its “{column}”.</source>
        <translation>已交办的任务不能清空“{column}”。</translation>
    </message>
    <message>
        <source>A task stays with its item; make a new task for the other one.</source>
        <translation>任务不能改挂到别的事项；请为那个事项另建任务。</translation>
    </message>
    <message>
        <source>A task that is done needs the day it was assigned.</source>
        <translation>已办结的任务须有交办时间。</translation>
    </message>
    <message>
        <source>A task that is assigned already needs: {missing}.</source>
        <translation>已交办的任务还缺：{missing}。</translation>
    </message>
    <message>
        <source>There is no enterprise or project “{name}” in the ledger.</source>
        <translation>台账中没有企业（项目）“{name}”。</translation>
    </message>
    <message>
        <source>There is one plaque for each enterprise and project: choose it in the list.</source>
        <translation>每家企业（项目）一块公示牌，请在列表中选择，不需新增。</translation>
    </message>
    <message>
        <source>A task needs the number of its issue, or the enterprise and the problem.</source>
        <translation>任务须注明问题编号，或企业名称和问题内容。</translation>
    </message>
    <message>
        <source>The backup of “{name}” is not good: {reason}.</source>
        <translation>“{name}”的备份不可用：{reason}。</translation>
    </message>
    <message>
        <source>No backup could be written in “{folder}”: {reason}.</source>
        <translation>无法在“{folder}”中写入备份：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a ledger.</source>
        <translation>“{name}”是文件夹，不是台账文件。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>没有文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}.</source>
        <translation>“{name}”已损坏：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>“{name}”未能写入：{reason}。</translation>
    </message>
    <message>
        <source>There is no ledger “{name}”.</source>
        <translation>没有找到台账“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was made; choose another backup.</source>
        <translation>“{name}”与备份时不一致，请选择其他备份。</translation>
    </message>
    <message>
        <source>“{name}” is not a ledger.</source>
        <translation>“{name}”不是台账文件。</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite {version} is too old to keep a ledger safely.</source>
        <translation>本机的 SQLite {version} 版本过低，不能安全保存台账。</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Restore the newest backup.</source>
        <translation>“{name}”已损坏，请还原最近的备份。</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program. Try again in a moment.</source>
        <translation>“{name}”正被其他程序写入，请稍后再试。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written to “{name}”; free some space and try again.</source>
        <translation>磁盘已满，“{name}”未写入任何内容。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>“{name}” can only be read: the file or its folder is write-protected.</source>
        <translation>“{name}”只能查看：文件或所在文件夹是只读的。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Is it there, and may you read it?</source>
        <translation>“{name}”无法打开，请确认文件存在且有权限读取。</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written: {reason}.</source>
        <translation>“{name}”读写失败：{reason}。</translation>
    </message>
    <message>
        <source>There is already such a record: the same name or number is taken.</source>
        <translation>已有相同的名称或编号。</translation>
    </message>
    <message>
        <source>Another record still points here, or this points to one that is gone.</source>
        <translation>仍有其他记录引用它，或它引用的记录已不存在。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>This cannot be undone or redone: a record it touched was changed afterwards.</source>
        <translation>无法撤销或重做：涉及的记录之后又有改动。</translation>
    </message>
    <message>
        <source>“{name}” exists already. Choose another name.</source>
        <translation>“{name}”已存在，请换个名称。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “{folder}”.</source>
        <translation>文件夹“{folder}”不允许写入。</translation>
    </message>
    <message>
        <source>“{name}” was written by an older version and must be brought up to date, but it is write-protected.</source>
        <translation>“{name}”由旧版本创建，需要升级，但文件是只读的。</translation>
    </message>
    <message>
        <source>“{name}” could not be brought up to date: {reason}. It is unchanged.</source>
        <translation>“{name}”升级失败：{reason}。文件未作任何改动。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of this program. Install that version to open it; nothing was changed.</source>
        <translation>“{name}”由更新版本的程序创建，请安装新版本后打开；文件未作任何改动。</translation>
    </message>
    <message>
        <source>There is no enterprise or project to make a plaque for.</source>
        <translation>没有可以制作公示牌的企业或项目。</translation>
    </message>
    <message>
        <source>There is no such meeting in the ledger.</source>
        <translation>台账中没有这次会议。</translation>
    </message>
    <message>
        <source>Nothing of “{meeting}” is assigned yet: there is no slip to print.</source>
        <translation>“{meeting}”还没有交办事项，没有可打印的交办单。</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}. Restore the newest backup.</source>
        <translation>文件已损坏：{reason}。请还原最近的备份。</translation>
    </message>
    <message>
        <source>The journal was altered: entry {number} does not fit the one before it.</source>
        <translation>操作记录被改动过：第 {number} 条与前一条不衔接。</translation>
    </message>
    <message>
        <source>{count} issued bulletins are not as they were issued. Restore an older backup.</source>
        <translation>{count}份已印发的通报与印发时不一致。请还原较早的备份。</translation>
    </message>
    <message>
        <source>The journal does not watch: {tables}.</source>
        <translation>以下数据表未纳入操作记录：{tables}。</translation>
    </message>
    <message>
        <source>No. {number} of “{series}” is not in the ledger.</source>
        <translation>“{series}”第 {number} 期不在台账中。</translation>
    </message>
    <message>
        <source>There is a sample park already: “{path}”. Choose another folder.</source>
        <translation>此处已有示例园区：“{path}”，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {reason}.</source>
        <translation>无法建立文件夹“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is no name for a workbook: it has to end in .xlsx.</source>
        <translation>工作簿不能命名为“{name}”，文件名应以 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. The pages are shown here; they can be saved and printed.</source>
        <translation>本机没有能打开 PDF 的程序。可在此查看、另存和打印。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it where there is one.</source>
        <translation>本机没有安装打印机。请另存为 PDF，到有打印机的电脑上打印。</translation>
    </message>
    <message>
        <source>The printer “{name}” did not take the pages.</source>
        <translation>打印机“{name}”没有接收。</translation>
    </message>
    <message>
        <source>“{name}” is a ledger or the file being read; give the result another name.</source>
        <translation>“{name}”是台账或正在读取的文件，请把结果另存为别的名称。</translation>
    </message>
    <message>
        <source>“{words}” is no sum or difference of columns such as =A-B.</source>
        <translation>“{words}”不是栏目的加减算式，例如 =需求人数-已招。</translation>
    </message>
    <message>
        <source>Figures are not grouped by “{group}”; there are: {known}.</source>
        <translation>指标不能按“{group}”分组；可用的有：{known}。</translation>
    </message>
    <message>
        <source>There is no template “{key}”.</source>
        <translation>没有模板“{key}”。</translation>
    </message>
    <message>
        <source>“{figure}” tells how things stand now; it has no course over months.</source>
        <translation>“{figure}”反映当前状况，没有逐月走势。</translation>
    </message>
    <message>
        <source>No. {number} has its bounty already: one task, one team.</source>
        <translation>{number} 已经发榜：一项任务只对应一个揭榜团队。</translation>
    </message>
    <message>
        <source>“{team}” took this bounty on {on}: one task, one team.</source>
        <translation>“{team}”已于 {on} 揭榜：一项任务只对应一个揭榜团队。</translation>
    </message>
    <message>
        <source>Nobody took this bounty: it cannot have ended with success.</source>
        <translation>此榜无人揭榜，不能按完成结项。</translation>
    </message>
    <message>
        <source>This bounty ended on {on} already.</source>
        <translation>此榜已于 {on} 结项。</translation>
    </message>
    <message>
        <source>“{column}” cannot be before {first}.</source>
        <translation>“{column}”不能早于 {first}。</translation>
    </message>
    <message>
        <source>Nothing of No. {number} was paid: there is nothing to recover.</source>
        <translation>{number}尚未拨付，无可追回。</translation>
    </message>
    <message>
        <source>“{column}” must be more than nothing.</source>
        <translation>“{column}”必须大于零。</translation>
    </message>
    <message>
        <source>This case was closed on {day}.</source>
        <translation>此案已于{day}结案。</translation>
    </message>
    <message>
        <source>This case was opened on {day}; nothing happens before.</source>
        <translation>此案于{day}立案，日期不能早于立案日。</translation>
    </message>
    <message>
        <source>{value} is no industry code of GB/T 4754: two to four digits, such as 39 or 3922.</source>
        <translation>{value} 不是 GB/T 4754 行业代码：应为2至4位数字，如 39、3922。</translation>
    </message>
    <message>
        <source>“{later}” {second} is before “{earlier}” {first}.</source>
        <translation>“{later}”{second} 早于“{earlier}”{first}。</translation>
    </message>
    <message>
        <source>“{column}” must be from 1 to 12, or the whole year.</source>
        <translation>“{column}”应为1至12，或填“全年”。</translation>
    </message>
    <message>
        <source>There is no figure: give one at least, or say in the note why there is none.</source>
        <translation>没有任何指标数值：请至少填一项，或在备注中写明未报原因。</translation>
    </message>
    <message>
        <source>“{column}” cannot be negative.</source>
        <translation>“{column}”不能为负数。</translation>
    </message>
    <message>
        <source>The figures of “{name}” for {period} are kept already.</source>
        <translation>“{name}”{period}的指标已在台账中。</translation>
    </message>
    <message>
        <source>“{name}” is on the list of {year} already.</source>
        <translation>“{name}”已在{year}年名录中。</translation>
    </message>
    <message>
        <source>“{column}” must be from {first} to {last}.</source>
        <translation>“{column}”应在{first}至{last}之间。</translation>
    </message>
    <message>
        <source>“{column}” is entered with its own deed, when a team takes the bounty or ends it.</source>
        <translation>“{column}”在揭榜或结项时登记。</translation>
    </message>
    <message>
        <source>Say whose duty it is: one person&apos;s, one unit&apos;s, or everybody&apos;s in a slot – one of the three.</source>
        <translation>请填明由谁履职：责任人、责任单位、席位三者填一项。</translation>
    </message>
    <message>
        <source>“{column}” must be from {least} to {most}.</source>
        <translation>“{column}”须在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>A series of meetings belongs to a duty that counts meetings.</source>
        <translation>只有按会议计数的履职要求才填会议系列。</translation>
    </message>
    <message>
        <source>This slot is filled with words: nobody in it can owe a duty.</source>
        <translation>该席位只填文字，没有可以计数的人员或单位。</translation>
    </message>
    <message>
        <source>A unit&apos;s meetings are those of a series: choose it.</source>
        <translation>单位的会议按会议系列计数，请选择会议系列。</translation>
    </message>
    <message>
        <source>The visit is on {day}, which is still to come.</source>
        <translation>走访日期 {day} 还没有到。</translation>
    </message>
    <message>
        <source>“{column}” cannot become that: the row “{row}” holds “{value}”.</source>
        <translation>“{column}”不能这样改：记录“{row}”中的内容是“{value}”。</translation>
    </message>
    <message>
        <source>“{meeting}” was locked on {day} already.</source>
        <translation>“{meeting}”已于 {day} 锁定。</translation>
    </message>
    <message>
        <source>“{meeting}” is held on {day}; it can be locked from that day on.</source>
        <translation>“{meeting}”于 {day} 召开，当天起方可锁定。</translation>
    </message>
    <message>
        <source>“{meeting}” is not locked: change it directly.</source>
        <translation>“{meeting}”尚未锁定，直接修改即可。</translation>
    </message>
    <message>
        <source>“{column}” is no part of what was raised: change it directly.</source>
        <translation>“{column}”不属于会上提出的内容，直接修改即可。</translation>
    </message>
    <message>
        <source>No. {number} was not raised at a locked meeting: change it directly.</source>
        <translation>{number} 号事项不属于已锁定的会议，直接修改即可。</translation>
    </message>
    <message>
        <source>Nothing is different from what stands there.</source>
        <translation>各项内容与原记录一致，没有需要更正的地方。</translation>
    </message>
    <message>
        <source>The ledger needs a title of 1 to {most} characters.</source>
        <translation>请填写台账名称，1 至 {most} 个字。</translation>
    </message>
    <message>
        <source>This ledger is no longer there.</source>
        <translation>该台账已不存在。</translation>
    </message>
    <message>
        <source>The column “{column}” is no longer there.</source>
        <translation>栏目“{column}”已不存在。</translation>
    </message>
    <message>
        <source>No. {number} is finished: reopen it first.</source>
        <translation>{number} 已办理完毕，须重新办理后再升级。</translation>
    </message>
    <message>
        <source>Enter the name of the office in its settings first.</source>
        <translation>请先在“单位设置”中填写填报单位名称。</translation>
    </message>
    <message>
        <source>No. {number} names no enterprise or project: it has no chain.</source>
        <translation>{number} 未关联企业（项目），没有服务链条，无法升级。</translation>
    </message>
    <message>
        <source>Nobody stands in the chain of No. {number}.</source>
        <translation>{number} 所属企业（项目）的服务链条上没有帮扶人，无法升级。</translation>
    </message>
    <message>
        <source>No. {number} is at the top of its chain already.</source>
        <translation>{number} 已升级至服务链条最高层级。</translation>
    </message>
    <message>
        <source>This request is settled already.</source>
        <translation>该延期申请已审批。</translation>
    </message>
    <message>
        <source>No. {number} has a request for an extension already: settle that one first.</source>
        <translation>{number}已有待审批的延期申请，请先审批。</translation>
    </message>
    <message>
        <source>A ledger needs from {least} to {most} columns.</source>
        <translation>台账的栏目须为 {least} 至 {most} 个。</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>有两个栏目都叫“{column}”。</translation>
    </message>
    <message>
        <source>“{column}” and “{other}” point to the same ledger; one of them has to be text.</source>
        <translation>“{column}”和“{other}”指向同一个台账，其中一个须改为文本。</translation>
    </message>
    <message>
        <source>Each column needs a name of 1 to {most} characters.</source>
        <translation>每个栏目都要有名称，1 至 {most} 个字。</translation>
    </message>
    <message>
        <source>“{column}” cannot be of this kind.</source>
        <translation>“{column}”不能用这种类型。</translation>
    </message>
    <message>
        <source>“{column}” needs its answers, with 、 between.</source>
        <translation>请填写“{column}”的选项，用顿号隔开。</translation>
    </message>
    <message>
        <source>“{column}” needs a dictionary.</source>
        <translation>请为“{column}”指定字典。</translation>
    </message>
    <message>
        <source>“{column}” needs the ledger it points to.</source>
        <translation>请为“{column}”指定所指的台账。</translation>
    </message>
    <message>
        <source>“{column}” is worked out from “{other}”, which is no typed column of the same kind.</source>
        <translation>“{column}”要用“{other}”计算，但没有这个同类型的填写栏目。</translation>
    </message>
    <message>
        <source>There is nothing to hand over from {giver}.</source>
        <translation>{giver} 名下没有需要移交的内容。</translation>
    </message>
    <message>
        <source>{count} lines cannot be handed over: {lines}. Leave them out, or mend them first.</source>
        <translation>有 {count} 项不能移交：{lines}。请取消勾选，或先处理后再移交。</translation>
    </message>
    <message>
        <source>A person hands over to a person, a unit to a unit.</source>
        <translation>人员只能移交给人员，单位只能移交给单位。</translation>
    </message>
    <message>
        <source>Choose somebody else to take over.</source>
        <translation>移交人与接收人不能相同。</translation>
    </message>
    <message>
        <source>{person} supervises “{party}” and answers for none of its tasks.</source>
        <translation>{person} 是“{party}”的监督员，不能担任其任务的责任人。</translation>
    </message>
    <message>
        <source>No. {number} is merged into another item.</source>
        <translation>{number}已并入其他事项。</translation>
    </message>
    <message>
        <source>“{meeting}” is locked. What stands there changes only by a correction, with its reason.</source>
        <translation>“{meeting}”已锁定，会议信息和会上提出的内容只能通过“更正”修改，并须说明理由。</translation>
    </message>
    <message>
        <source>A correction stays on record.</source>
        <translation>更正记录须留存，不能删除或恢复。</translation>
    </message>
    <message>
        <source>Choose the duplicates beside the main item: an item is not merged into itself.</source>
        <translation>请选择主件以外的重复事项：事项不能并入自身。</translation>
    </message>
    <message>
        <source>No. {main} is done, and No. {number} still has tasks: finish or remove them first.</source>
        <translation>{main}已办结，而{number}还有未办结的任务：请先办结或删除。</translation>
    </message>
    <message>
        <source>There is an objection already: settle that one first.</source>
        <translation>已有待裁定的异议，请先裁定。</translation>
    </message>
    <message>
        <source>Nobody objected to this assignment.</source>
        <translation>该项交办没有待裁定的异议。</translation>
    </message>
    <message>
        <source>This task is not paused.</source>
        <translation>该任务没有暂缓办理。</translation>
    </message>
    <message>
        <source>The new due date must not be before {due}.</source>
        <translation>新时限不得早于{due}。</translation>
    </message>
    <message>
        <source>The plaque of “{party}” is not put up.</source>
        <translation>“{party}”尚未立牌。</translation>
    </message>
    <message>
        <source>The plaque of “{party}” was put up later, on {day}.</source>
        <translation>“{party}”的公示牌是 {day} 立的，撤牌日期不能早于这一天。</translation>
    </message>
    <message>
        <source>Helpers are missing: {parties}. Tick the box to put up the plaques all the same.</source>
        <translation>以下企业（项目）帮扶席位有缺位：{parties}。如仍要立牌，请勾选“缺位仍立牌”。</translation>
    </message>
    <message>
        <source>An empty row is not kept: fill in at least one column.</source>
        <translation>空白记录不能保存：请至少填写一栏。</translation>
    </message>
    <message>
        <source>“{column}” is {told} here, and {known} (10,000 yuan) at No. {number} in the ledger: enter it there by “Review” or “Pay”.</source>
        <translation>表中“{column}”为{told}万元，台账中{number}为{known}万元；请在台账中通过“审核”或“拨付”登记。</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is no period such as 2024-09-26至2024-10-09.</source>
        <translation>“{column}”中的“{value}”不是起止日期，应如2024-09-26至2024-10-09。</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a month such as 2024-11.</source>
        <translation>“{column}”中的“{value}”不是月份，应如2024-11。</translation>
    </message>
    <message>
        <source>This line is both refused and awarded.</source>
        <translation>此行既不予受理又有审核金额，互相矛盾。</translation>
    </message>
    <message>
        <source>What was paid needs the day: “{column}” is empty.</source>
        <translation>已拨付的须有日期：“{column}”未填。</translation>
    </message>
    <message>
        <source>Paid in part and from several sources: leave “{column}” empty and import the instalments.</source>
        <translation>多项资金来源且只拨付了一部分：请将“{column}”留空，另行导入拨付台账。</translation>
    </message>
    <message>
        <source>An instalment stays with its award: delete it and enter it at the other one.</source>
        <translation>拨付不能改挂到另一项奖补：请删除后重新登记。</translation>
    </message>
    <message>
        <source>“{unit}” ends before it begins.</source>
        <translation>“{unit}”的撤并时间早于成立时间。</translation>
    </message>
    <message>
        <source>“{unit}” is no task force: only a task force has members.</source>
        <translation>“{unit}”不是专班，只有专班才有组长和成员。</translation>
    </message>
    <message>
        <source>“{unit}” would succeed itself.</source>
        <translation>“{unit}”不能由自身（或经其他单位辗转由自身）承接。</translation>
    </message>
    <message>
        <source>A supervision sheet is issued from the responsibility list; it is not typed or imported.</source>
        <translation>督办单由程序按预警事项制发，不能录入或导入。</translation>
    </message>
    <message>
        <source>A bounty is posted from the task list; it is not typed or imported.</source>
        <translation>榜单从任务清单发布，不能录入或导入。</translation>
    </message>
    <message>
        <source>“{name}” has been answered: ask it as a new question.</source>
        <translation>“{name}”已有答案，不能改变答案类型，请另设新问题。</translation>
    </message>
    <message>
        <source>These answers have been given and must stay: {answers}.</source>
        <translation>以下答案已有记录使用，须予保留：{answers}。</translation>
    </message>
    <message>
        <source>The calendar proposes no other due date for this task.</source>
        <translation>按放假安排，该任务的时限无需调整。</translation>
    </message>
    <message>
        <source>No. {number} still has tasks in hand.</source>
        <translation>{number}还有在办任务，请先办结或退回。</translation>
    </message>
    <message>
        <source>No. {number} does not wait for a project.</source>
        <translation>{number}没有转为工程项目。</translation>
    </message>
    <message>
        <source>No. {number} is not kept as long-term.</source>
        <translation>{number}不是长期推进事项。</translation>
    </message>
    <message>
        <source>No. {number} is not reviewed: nothing is awarded yet.</source>
        <translation>{number}尚未审核，没有核定金额。</translation>
    </message>
    <message>
        <source>No. {number} is no award in money: it needs no payment plan.</source>
        <translation>{number}不是资金奖补，无须列入支付计划。</translation>
    </message>
    <message>
        <source>No. {number} is “{state}”: only what was posted goes into the payment plan.</source>
        <translation>{number}为“{state}”：公示期满后方可列入支付计划。</translation>
    </message>
    <message>
        <source>No. {number} is posted until {day}; it goes into the payment plan after that.</source>
        <translation>{number}公示至{day}，期满后方可列入支付计划。</translation>
    </message>
    <message>
        <source>No. {number} was posted until {day}; {month} is before that.</source>
        <translation>{number}公示至{day}，不能列入此前的{month}支付计划。</translation>
    </message>
    <message>
        <source>The sources of No. {number} come to {sum}, the award to {awarded} (10,000 yuan).</source>
        <translation>{number}的资金来源合计{sum}万元，与审核金额{awarded}万元不符。</translation>
    </message>
    <message>
        <source>No. {number}: {warnings}. Give the reason if it is to be done all the same.</source>
        <translation>{number}：{warnings}。如仍予办理，请填写理由。</translation>
    </message>
    <message>
        <source>No. {number} is “{state}”: this is not its turn.</source>
        <translation>{number}为“{state}”，还不能办理这一步。</translation>
    </message>
    <message>
        <source>“{name}” must bear more than nothing of the award.</source>
        <translation>“{name}”承担的金额必须大于零。</translation>
    </message>
    <message>
        <source>“{name}” is named twice among the sources.</source>
        <translation>资金来源中“{name}”重复。</translation>
    </message>
    <message>
        <source>{paid} (10,000 yuan) were paid from “{name}” already: it bears at least that much.</source>
        <translation>已由“{name}”拨付{paid}万元，其承担金额不能少于此数。</translation>
    </message>
    <message>
        <source>No. {number} was refused: nothing is awarded.</source>
        <translation>{number}不予受理或不予奖补，没有核定金额。</translation>
    </message>
    <message>
        <source>No. {number} is being recovered or was: nothing more is paid.</source>
        <translation>{number}正在追回或已追回，不再拨付。</translation>
    </message>
    <message>
        <source>No. {number} must stand in a month&apos;s payment plan before it is paid.</source>
        <translation>{number}须先列入月资金支付计划，再行拨付。</translation>
    </message>
    <message>
        <source>No. {number} stands in the payment plan of {month}; change the plan to pay it earlier.</source>
        <translation>{number}列在{month}支付计划；如需提前拨付，请先调整支付计划。</translation>
    </message>
    <message>
        <source>No. {number} was reviewed on {day}; it cannot be paid before.</source>
        <translation>{number}于{day}审核，拨付不能早于该日。</translation>
    </message>
    <message>
        <source>There is nothing to urge: no open item is warned of that is not yet urged.</source>
        <translation>没有需要督办的事项：预警事项均已督办。</translation>
    </message>
    <message>
        <source>{number} was signed for on {on} already.</source>
        <translation>{number} 已于 {on} 签收。</translation>
    </message>
    <message>
        <source>{number} was answered on {on} already.</source>
        <translation>{number} 已于 {on} 答复。</translation>
    </message>
    <message>
        <source>No. {number} is neither near due, behind nor overdue: there is nothing to urge.</source>
        <translation>{number} 既未临期、滞后，也未逾期，无需督办。</translation>
    </message>
    <message>
        <source>No. {number} is urged already by a sheet that waits for its answer.</source>
        <translation>{number} 已有督办单在办，尚待答复。</translation>
    </message>
    <message>
        <source>This finding is an item already: No. {number}.</source>
        <translation>此项发现已转为事项 {number}。</translation>
    </message>
    <message>
        <source>A word cannot be empty, nor hold “、”.</source>
        <translation>词条不能为空，也不能含有“、”。</translation>
    </message>
    <message>
        <source>The bytes of “{name}” are missing: “{folder}” has to lie beside the ledger.</source>
        <translation>找不到附件“{name}”：文件夹“{folder}”须与台账放在同一处。</translation>
    </message>
    <message>
        <source>“{name}” is not as it was when it was attached.</source>
        <translation>附件“{name}”的内容已被改动，与添加时不一致。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB and cannot be attached.</source>
        <translation>“{name}”超过 {limit} MB，不能作为附件。</translation>
    </message>
    <message>
        <source>“{name}” could not be copied into “{folder}”: {reason}.</source>
        <translation>“{name}”未能复制到“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>This file is no longer attached.</source>
        <translation>该附件已被移除。</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”. Save it and open it elsewhere.</source>
        <translation>本机没有能打开“{name}”的程序，请另存后在别处打开。</translation>
    </message>
    <message>
        <source>A column of this kind has no answers to choose from.</source>
        <translation>这种类型的栏目没有选项。</translation>
    </message>
    <message>
        <source>There is no dictionary “{name}”; there are: {known}.</source>
        <translation>没有字典“{name}”；现有：{known}。</translation>
    </message>
    <message>
        <source>The sheet is of {period} together; figures are kept month by month, or for a whole year. Take the figures of one month, or add a column for the month.</source>
        <translation>这张表是{period}的累计数；经济指标按月或按全年录入。请用单月的数据，或在表中加“月份”一列。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Internal: everything, comes back by import</source>
        <translation>内部：全部内容，可再导入</translation>
    </message>
    <message>
        <source>For the public: personal details left out or masked</source>
        <translation>公示：个人信息不导出或作遮挡</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting “{0}”</source>
        <translation>正在导出“{0}”</translation>
    </message>
    <message>
        <source>As filtered now: %n record(s)</source>
        <translation>当前筛选结果：%n 条</translation>
    </message>
    <message>
        <source>Nothing in it has to be withheld.</source>
        <translation>没有需要隐去的内容。</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>已导出：{0}</translation>
    </message>
</context>
<context>
    <name>Extensions</name>
    <message>
        <source>Asked on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Old due date</source>
        <translation>原时限</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>延期原因</translation>
    </message>
    <message>
        <source>Asked in time</source>
        <translation>按时申请</translation>
    </message>
    <message>
        <source>Asked as many working days before the due date as the office wants.</source>
        <translation>是否在时限前按规定的工作日数提出申请。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>审批状态</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>审批日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>审批意见</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A line of text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>多行文本</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是否</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>答案类型</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>可选答案</translation>
    </message>
    <message>
        <source>For one of several answers: a line each, or with 、 between.</source>
        <translation>单选题的答案，每行一个，或用顿号隔开。</translation>
    </message>
    <message>
        <source>Other headings</source>
        <translation>其他表头</translation>
    </message>
    <message>
        <source>Headings under which it stands in workbooks, with 、 between.</source>
        <translation>Excel 表格中的其他表头，用顿号隔开。</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Not for the public</source>
        <translation>不公开</translation>
    </message>
    <message>
        <source>It never leaves by an export for the public.</source>
        <translation>不随公示用的表格导出。</translation>
    </message>
    <message>
        <source>Totalled</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>For numbers and amounts: a total stands under the column.</source>
        <translation>数字和金额可在栏目下列合计。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>列宽</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>多行文本</translation>
    </message>
    <message>
        <source>Amount (10,000 yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>One of these answers</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Word of a dictionary</source>
        <translation>字典词</translation>
    </message>
    <message>
        <source>Words of a dictionary</source>
        <translation>字典词（多选）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Enterprise or project of the ledger</source>
        <translation>台账中的企业或项目</translation>
    </message>
    <message>
        <source>Enterprise of the ledger</source>
        <translation>台账中的企业</translation>
    </message>
    <message>
        <source>Project of the ledger</source>
        <translation>台账中的项目</translation>
    </message>
    <message>
        <source>Unit of the ledger</source>
        <translation>台账中的单位</translation>
    </message>
    <message>
        <source>Person of the ledger</source>
        <translation>台账中的人员</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Of “one of these answers”: the answers with 、 between. Of a dictionary word: the dictionary. A number may be worked out from others: =A-B</source>
        <translation>单选：各选项，用顿号隔开；字典词：字典名称；数字可由其他栏目算出，例如 =需求人数-已招</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>The required columns together tell the rows apart: an import that brings them again changes the row instead of adding one.</source>
        <translation>必填栏目合起来用于认出同一条记录：再次导入时更新该条，不重复添加。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Numbers and amounts are summed at the foot of the workbook.</source>
        <translation>数字和金额在导出表末行合计。</translation>
    </message>
    <message>
        <source>Personal details and business secrets are left out of copies for the public.</source>
        <translation>个人信息和商业秘密不带出到公示件。</translation>
    </message>
    <message>
        <source>In letters; a Chinese character takes two.</source>
        <translation>以半角字符计，一个汉字占两个。</translation>
    </message>
    <message>
        <source>What other sheets call this column, with 、 between; imports go by it.</source>
        <translation>其他表格中本栏目的叫法，用顿号隔开，导入时据此对应。</translation>
    </message>
</context>
<context>
    <name>FieldsGrid</name>
    <message>
        <source>Add a column</source>
        <translation>添加栏目</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>移除栏目</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>FigureGroups</name>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>按牵头单位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>按帮扶机制</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>按来源渠道</translation>
    </message>
    <message>
        <source>Sub-park</source>
        <translation>按园中园</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>按会议系列</translation>
    </message>
</context>
<context>
    <name>FigureParts</name>
    <message>
        <source>Items raised</source>
        <translation>问题收集与答复</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>交办与办理</translation>
    </message>
    <message>
        <source>Call-back and closing</source>
        <translation>回访与销号</translation>
    </message>
    <message>
        <source>Supervision and bounties</source>
        <translation>督办与揭榜挂帅</translation>
    </message>
    <message>
        <source>Visits and services</source>
        <translation>走访与服务</translation>
    </message>
    <message>
        <source>Enterprises and projects</source>
        <translation>企业与项目</translation>
    </message>
    <message>
        <source>Policies and money</source>
        <translation>政策与资金</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Received</source>
        <translation>收集事项</translation>
    </message>
    <message>
        <source>Problems and suggestions raised in the period.</source>
        <translation>本期收集的问题和建议总数。</translation>
    </message>
    <message>
        <source>Problems received</source>
        <translation>收集问题</translation>
    </message>
    <message>
        <source>Problems raised in the period.</source>
        <translation>本期收集的问题数。</translation>
    </message>
    <message>
        <source>Suggestions received</source>
        <translation>收集建议</translation>
    </message>
    <message>
        <source>Suggestions raised in the period.</source>
        <translation>本期收集的建议数。</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Of those received, the ones with a reply in words.</source>
        <translation>本期收集的事项中，已有答复内容的。</translation>
    </message>
    <message>
        <source>Rate replied</source>
        <translation>答复率</translation>
    </message>
    <message>
        <source>Replied divided by received.</source>
        <translation>已答复 ÷ 收集事项。</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Of those received, the ones now done or closed.</source>
        <translation>本期收集的事项中，现已办结或销号的。</translation>
    </message>
    <message>
        <source>Answered on the spot</source>
        <translation>现场答复</translation>
    </message>
    <message>
        <source>Of those received, the ones answered on the spot.</source>
        <translation>本期收集的事项中，现场答复的。</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解释说明</translation>
    </message>
    <message>
        <source>Of those received, the ones that could not be met and were explained.</source>
        <translation>本期收集的事项中，暂时无法解决、已作解释说明的。</translation>
    </message>
    <message>
        <source>To be settled by projects</source>
        <translation>转为工程项目</translation>
    </message>
    <message>
        <source>Of those received, the ones that became a construction project.</source>
        <translation>本期收集的事项中，转为工程项目解决的。</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Of those received, the ones merged into another item.</source>
        <translation>本期收集的事项中，并入其他事项的。</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>长期推进</translation>
    </message>
    <message>
        <source>All items kept as long-term now.</source>
        <translation>目前列为长期推进的全部事项。</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>升级上报</translation>
    </message>
    <message>
        <source>Items escalated in the period.</source>
        <translation>本期升级上报的事项数。</translation>
    </message>
    <message>
        <source>Redone when not satisfied</source>
        <translation>不满意重办</translation>
    </message>
    <message>
        <source>Items whose party was called back in the period and not satisfied: they were taken in hand again.</source>
        <translation>本期回访不满意、退回重新办理的事项数。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Of those received, the ones now closed after a call-back.</source>
        <translation>本期收集的事项中，现已回访并销号的。</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>Of those received, the ones with at least one task assigned.</source>
        <translation>本期收集的事项中，至少已交办一项任务的。</translation>
    </message>
    <message>
        <source>To sort or assign</source>
        <translation>待梳理待交办</translation>
    </message>
    <message>
        <source>All items that are neither assigned nor answered yet.</source>
        <translation>全部尚未交办、也未答复的事项。</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>All items reported done and not closed yet.</source>
        <translation>全部已办结、尚未销号的事项。</translation>
    </message>
    <message>
        <source>Tasks assigned</source>
        <translation>本期交办任务</translation>
    </message>
    <message>
        <source>Tasks assigned in the period.</source>
        <translation>本期交办的任务数。</translation>
    </message>
    <message>
        <source>Of them done</source>
        <translation>其中已办结</translation>
    </message>
    <message>
        <source>Of the tasks assigned in the period, the ones done by now.</source>
        <translation>本期交办的任务中，现已办结的。</translation>
    </message>
    <message>
        <source>Rate done</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>Of the tasks assigned in the period, the share done by now.</source>
        <translation>本期交办的任务中现已办结的 ÷ 本期交办任务。</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>按期办结</translation>
    </message>
    <message>
        <source>Tasks done in the period, on their due date or before.</source>
        <translation>本期办结且未超过完成时限的任务数。</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期办结</translation>
    </message>
    <message>
        <source>Tasks done in the period, after their due date.</source>
        <translation>本期办结但超过完成时限的任务数。</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>All tasks assigned and not done.</source>
        <translation>全部已交办、尚未办结的任务。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未办</translation>
    </message>
    <message>
        <source>All tasks assigned, not done, neither paused nor long-term, and past their due date.</source>
        <translation>全部已交办、未办结且已过时限的任务，暂缓办理和长期推进的除外。</translation>
    </message>
    <message>
        <source>All tasks assigned, not done, neither paused nor long-term, and due within the working days the office calls near.</source>
        <translation>全部已交办、未办结且在临期工作日数内到期的任务，暂缓办理和长期推进的除外。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂缓办理</translation>
    </message>
    <message>
        <source>All tasks paused now; they count as neither overdue nor near due.</source>
        <translation>目前暂缓办理的全部任务（不计入逾期和临期）。</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Tasks that units returned for re-assignment in the period.</source>
        <translation>本期被退回重新交办的任务数。</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延期任务</translation>
    </message>
    <message>
        <source>Tasks whose due date was moved in the period.</source>
        <translation>本期办理了延期的任务数。</translation>
    </message>
    <message>
        <source>Times extended</source>
        <translation>延期次数</translation>
    </message>
    <message>
        <source>How often the due dates of the tasks assigned in the period were moved.</source>
        <translation>本期交办的任务累计延期次数。</translation>
    </message>
    <message>
        <source>Extensions asked</source>
        <translation>待批延期</translation>
    </message>
    <message>
        <source>All requests for a later due date that are not settled yet.</source>
        <translation>全部尚未批复的延期申请。</translation>
    </message>
    <message>
        <source>Supervision sheets</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Supervision sheets issued in the period.</source>
        <translation>本期发出的督办单数。</translation>
    </message>
    <message>
        <source>Blue sheets</source>
        <translation>蓝色督办单</translation>
    </message>
    <message>
        <source>Blue supervision sheets issued in the period: near due.</source>
        <translation>本期发出的蓝色督办单（临期提醒）。</translation>
    </message>
    <message>
        <source>Yellow sheets</source>
        <translation>黄色督办单</translation>
    </message>
    <message>
        <source>Yellow supervision sheets issued in the period: behind, or done badly.</source>
        <translation>本期发出的黄色督办单（进度滞后或质量不高）。</translation>
    </message>
    <message>
        <source>Red sheets</source>
        <translation>红色督办单</translation>
    </message>
    <message>
        <source>Red supervision sheets issued in the period: overdue.</source>
        <translation>本期发出的红色督办单（逾期）。</translation>
    </message>
    <message>
        <source>Sheets not answered</source>
        <translation>逾期未复督办单</translation>
    </message>
    <message>
        <source>All supervision sheets that should be answered by now and are not.</source>
        <translation>全部已过答复时限、尚未答复的督办单。</translation>
    </message>
    <message>
        <source>Bounties posted</source>
        <translation>揭榜事项</translation>
    </message>
    <message>
        <source>Tasks posted in the period for whoever takes them.</source>
        <translation>本期发榜的任务数。</translation>
    </message>
    <message>
        <source>Bounties taken</source>
        <translation>已揭榜</translation>
    </message>
    <message>
        <source>Of the bounties posted in the period, the ones a team has taken.</source>
        <translation>本期发榜的事项中，已有团队揭榜的。</translation>
    </message>
    <message>
        <source>Bounties ended</source>
        <translation>揭榜已结</translation>
    </message>
    <message>
        <source>Of the bounties posted in the period, the ones ended with success.</source>
        <translation>本期发榜的事项中，已完成结项的。</translation>
    </message>
    <message>
        <source>Near due</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Items last called back in the period.</source>
        <translation>本期（最近一次）回访的事项数。</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Items last called back in the period and answered satisfied or fairly satisfied.</source>
        <translation>本期回访中答复满意或基本满意的事项数。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访次数</translation>
    </message>
    <message>
        <source>Visits made in the period.</source>
        <translation>本期走访的次数。</translation>
    </message>
    <message>
        <source>Enterprises visited</source>
        <translation>走访企业</translation>
    </message>
    <message>
        <source>Enterprises that were visited in the period, each counted once.</source>
        <translation>本期走访过的企业数（同一企业只计一次）。</translation>
    </message>
    <message>
        <source>Found at visits</source>
        <translation>走访发现问题</translation>
    </message>
    <message>
        <source>Items raised from the findings of the period&apos;s visits.</source>
        <translation>由本期走访发现而提出的事项数。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>出台措施</translation>
    </message>
    <message>
        <source>Measures issued in the period.</source>
        <translation>本期出台的措施数。</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>召开会议</translation>
    </message>
    <message>
        <source>Meetings held in the period.</source>
        <translation>本期召开的会议数。</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业总数</translation>
    </message>
    <message>
        <source>All enterprises in the ledger.</source>
        <translation>台账中的全部企业。</translation>
    </message>
    <message>
        <source>Above scale</source>
        <translation>规上企业</translation>
    </message>
    <message>
        <source>All enterprises on the newest list of those above the scale.</source>
        <translation>列入最新年度规上名录的全部企业。</translation>
    </message>
    <message>
        <source>Newly above scale</source>
        <translation>新增规上</translation>
    </message>
    <message>
        <source>Enterprises on the list of the period&apos;s year and not on the list before it, where both are kept.</source>
        <translation>列入本期所在年度规上名录、上年名录中没有的企业（两年名录均已录入时统计）。</translation>
    </message>
    <message>
        <source>Empty slots</source>
        <translation>帮扶缺位</translation>
    </message>
    <message>
        <source>All enterprises and projects with an empty helper&apos;s slot.</source>
        <translation>帮扶席位有空缺的全部企业（项目）。</translation>
    </message>
    <message>
        <source>Plaques up</source>
        <translation>已立牌</translation>
    </message>
    <message>
        <source>All enterprises and projects whose plaque is up.</source>
        <translation>已立公示牌的全部企业（项目）。</translation>
    </message>
    <message>
        <source>Projects signed</source>
        <translation>签约项目</translation>
    </message>
    <message>
        <source>Projects signed in the period.</source>
        <translation>本期签约的项目数。</translation>
    </message>
    <message>
        <source>Investment signed</source>
        <translation>签约投资额</translation>
    </message>
    <message>
        <source>What is to be invested in the projects signed in the period.</source>
        <translation>本期签约项目的总投资。</translation>
    </message>
    <message>
        <source>Projects started</source>
        <translation>开工项目</translation>
    </message>
    <message>
        <source>Projects whose building began in the period.</source>
        <translation>本期开工的项目数。</translation>
    </message>
    <message>
        <source>Investment started</source>
        <translation>开工投资额</translation>
    </message>
    <message>
        <source>What is to be invested in the projects whose building began in the period.</source>
        <translation>本期开工项目的总投资。</translation>
    </message>
    <message>
        <source>Projects in production</source>
        <translation>投产项目</translation>
    </message>
    <message>
        <source>Projects that went into production in the period.</source>
        <translation>本期投产的项目数。</translation>
    </message>
    <message>
        <source>Investment in production</source>
        <translation>投产投资额</translation>
    </message>
    <message>
        <source>What is to be invested in the projects that went into production in the period.</source>
        <translation>本期投产项目的总投资。</translation>
    </message>
    <message>
        <source>Rate solved</source>
        <translation>解决率</translation>
    </message>
    <message>
        <source>Solved divided by received.</source>
        <translation>已解决 ÷ 收集事项。</translation>
    </message>
    <message>
        <source>Rate closed</source>
        <translation>销号率</translation>
    </message>
    <message>
        <source>Closed divided by assigned.</source>
        <translation>已销号 ÷ 已交办。</translation>
    </message>
    <message>
        <source>Rate in time</source>
        <translation>按时办结率</translation>
    </message>
    <message>
        <source>Tasks done in time divided by tasks done, in time or late.</source>
        <translation>按期办结 ÷（按期办结＋逾期办结）。</translation>
    </message>
    <message>
        <source>Rate satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Satisfied divided by called back.</source>
        <translation>（满意＋基本满意）÷ 已回访。</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>本期办结任务</translation>
    </message>
    <message>
        <source>Tasks done in the period, in time or late.</source>
        <translation>本期办结的任务数（含逾期办结）。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产值</translation>
    </message>
    <message>
        <source>Output that enterprises reported for the months of the period.</source>
        <translation>企业填报的本期各月产值之和。</translation>
    </message>
    <message>
        <source>Taxes paid</source>
        <translation>税收</translation>
    </message>
    <message>
        <source>Taxes that enterprises reported for the months of the period.</source>
        <translation>企业填报的本期各月税收之和。</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>完成投资</translation>
    </message>
    <message>
        <source>Investment that was reported for the months of the period.</source>
        <translation>填报的本期各月完成投资之和。</translation>
    </message>
    <message>
        <source>Funds in place</source>
        <translation>到位资金</translation>
    </message>
    <message>
        <source>Funds that came in, as reported for the months of the period.</source>
        <translation>填报的本期各月到位资金之和。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>奖补申报</translation>
    </message>
    <message>
        <source>Claims for awards that were made in the period.</source>
        <translation>本期申报的奖补件数。</translation>
    </message>
    <message>
        <source>Awards paid</source>
        <translation>奖补兑现</translation>
    </message>
    <message>
        <source>Instalments of awards paid in the period.</source>
        <translation>本期拨付的奖补资金。</translation>
    </message>
    <message>
        <source>Tax relief</source>
        <translation>税收优惠</translation>
    </message>
    <message>
        <source>Taxes reduced, refunded or set off in the period, as entered for claims of relief.</source>
        <translation>本期落实的减、退、抵税额。</translation>
    </message>
    <message>
        <source>Help in kind</source>
        <translation>免租及实物帮扶</translation>
    </message>
    <message>
        <source>The value of help in kind given in the period.</source>
        <translation>本期给予的免租及实物帮扶折合金额。</translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation>违约骗补案件</translation>
    </message>
    <message>
        <source>Cases of default or fraud that were opened in the period.</source>
        <translation>本期立案的违约、骗补案件数。</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>追回资金</translation>
    </message>
    <message>
        <source>What was recovered so far in the cases opened in the period.</source>
        <translation>本期立案的案件中，至今已追回的金额。</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>M{0}</source>
        <translation>{0}月</translation>
    </message>
    <message>
        <source>Figures and ranking</source>
        <translation>指标与排名</translation>
    </message>
    <message>
        <source>Copy the whole table with its headings, for a spreadsheet or a document</source>
        <translation>连同表头复制整张表，可粘贴到表格或文档</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>%n line(s)</source>
        <translation>%n 行</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>表格已复制。</translation>
    </message>
    <message>
        <source>Nothing was counted in this period.</source>
        <translation>本期没有可统计的内容。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Ranking of units</source>
        <translation>单位排名</translation>
    </message>
    <message>
        <source>{0} tells how things stand now; it has no course over months.</source>
        <translation>“{0}”反映当前状况，没有逐月走势。</translation>
    </message>
    <message>
        <source>{0}, the last {1} months</source>
        <translation>{0}，近 {1} 个月</translation>
    </message>
    <message>
        <source>States count as they stand today. A period that has not ended is compared with as many days of the other; rates are compared in points.</source>
        <translation>状态以今日为准。时段尚未结束的，与对比期相同天数比较；比率按百分点比较。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>Against the year before</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Deadlines kept</source>
        <translation>时限兑现率</translation>
    </message>
    <message>
        <source>below 85%</source>
        <translation>低于 85%</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>红黄榜</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a workbook…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop an Excel or WPS workbook here</source>
        <translation>把 Excel 或 WPS 表格拖到这里</translation>
    </message>
    <message>
        <source>The table is found under titles and unit lines; totals and signatures are left out. Nothing is written before you have seen it.</source>
        <translation>自动跳过标题和单位行，略去合计和落款。核对之前不写入任何内容。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name, text or pinyin initials</source>
        <translation>按名称、内容或拼音首字母查找</translation>
    </message>
    <message>
        <source>{0}: all</source>
        <translation>{0}：全部</translation>
    </message>
</context>
<context>
    <name>Funds</name>
    <message>
        <source>Fund</source>
        <translation>资金名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>资金级次</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算金额</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已安排金额</translation>
    </message>
    <message>
        <source>What awards take of this fund, paid or not.</source>
        <translation>已核定奖补占用本资金的金额，含未拨付部分。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付金额</translation>
    </message>
    <message>
        <source>Left of the budget</source>
        <translation>预算结余</translation>
    </message>
    <message>
        <source>The budget without what is committed; below zero, the fund is over its budget.</source>
        <translation>预算金额减去已安排金额；小于零即超预算。</translation>
    </message>
    <message>
        <source>Fund and year</source>
        <translation>资金及年度</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>企业（项目）/编号</translation>
    </message>
    <message>
        <source>Slot or task</source>
        <translation>席位或任务</translation>
    </message>
    <message>
        <source>Why it cannot pass</source>
        <translation>不能移交的原因</translation>
    </message>
    <message>
        <source>What would pass is shown here once both are named.</source>
        <translation>填写移交人和接收人后，在此列出移交内容。</translation>
    </message>
    <message>
        <source>%n line(s) pass</source>
        <translation>移交 %n 项</translation>
    </message>
    <message>
        <source>%n line(s) stay</source>
        <translation>保留 %n 项</translation>
    </message>
    <message>
        <source>Handed over, from {0} on.</source>
        <translation>已移交，自 {0} 起生效。</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>Scheme</source>
        <translation>帮扶机制</translation>
    </message>
    <message>
        <source>All schemes</source>
        <translation>全部机制</translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation>仅看缺位</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Slots empty</source>
        <translation>缺位数</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺位</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>帮扶机制</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>帮扶人</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>任职情况</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Helper, a person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Helper, a unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>担任者</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Supervises only</source>
        <translation>仅监督</translation>
    </message>
    <message>
        <source>Mid-level or above only</source>
        <translation>须中层及以上</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Its place in the chain 领导—专班—部门—保姆, which is also the way a problem is escalated.</source>
        <translation>在“领导—专班—部门—保姆”链条中的层级，也是问题逐级上报的路径。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Basis document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Parties served</source>
        <translation>服务对象数</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>在办任务数</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>逾期任务数</translation>
    </message>
    <message>
        <source>Plaque</source>
        <translation>立牌情况</translation>
    </message>
    <message>
        <source>To be replaced when what it prints has changed since it was put up, or when it is damaged.</source>
        <translation>立牌后牌面内容有变化，或公示牌破损的，显示为“需更换”。</translation>
    </message>
    <message>
        <source>Put up on</source>
        <translation>立牌日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>立牌地点</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>What it shows today</source>
        <translation>公示内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Everything of one person or unit to another, from a day on</source>
        <translation>将某人（单位）名下全部工作自某日起移交给他人（单位）</translation>
    </message>
    <message>
        <source>From a person to a person</source>
        <translation>人员之间移交</translation>
    </message>
    <message>
        <source>From a unit to a unit</source>
        <translation>单位之间移交</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>移交类型</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>移交人（单位）</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接收人（单位）</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>已移交。</translation>
    </message>
    <message>
        <source>Slots and duties pass on the day; open tasks pass now, their due dates stay. Lines that are not ticked stay where they are.</source>
        <translation>帮扶席位和定期任务自移交之日起变更；在办任务立即变更，完成时限不变。未勾选的不移交。</translation>
    </message>
    <message>
        <source>Change helper…</source>
        <translation>更换帮扶人…</translation>
    </message>
    <message>
        <source>The helper has been changed; who helped before stays in the history.</source>
        <translation>已更换帮扶人，原帮扶人保留在变动记录中。</translation>
    </message>
    <message>
        <source>Who holds the slot until then is kept with the day before as the last.</source>
        <translation>原帮扶人自动止于前一日，变动记录予以保留。</translation>
    </message>
    <message>
        <source>End helper…</source>
        <translation>结束帮扶…</translation>
    </message>
    <message>
        <source>The helper has ended; the slot is empty from the next day.</source>
        <translation>已结束帮扶，该席位自次日起空缺。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>Changes of &amp;helpers</source>
        <translation>帮扶变动(&amp;H)</translation>
    </message>
    <message>
        <source>Who helped whom, from when to when</source>
        <translation>谁帮扶谁、起止时间</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nobody helped here yet: there is no change on record.</source>
        <translation>暂无帮扶关系变动记录。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Save refused lines…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.xlsb *.et *.ods *.csv)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.xlsb *.et *.ods *.csv)</translation>
    </message>
    <message>
        <source>Reading “{0}”</source>
        <translation>正在读取“{0}”</translation>
    </message>
    <message>
        <source>Comparing with the ledger</source>
        <translation>正在与台账比对</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>{0} refused lines</source>
        <translation>{0} 未导入行</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Refused lines saved: {0}</source>
        <translation>被拒绝的行已保存：{0}</translation>
    </message>
    <message>
        <source>Which workbook?</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>核对列名</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>核对内容</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>Import %n row(s)</source>
        <translation>导入 %n 行</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>%n row(s) imported.</source>
        <translation>已导入 %n 行。</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>“Whole year” for what is reported once a year.</source>
        <translation>年报数据选“全年”。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所属期</translation>
    </message>
    <message>
        <source>Output (10,000 yuan)</source>
        <translation>产值（万元）</translation>
    </message>
    <message>
        <source>Output on the year before</source>
        <translation>产值同比</translation>
    </message>
    <message>
        <source>Revenue (10,000 yuan)</source>
        <translation>营业收入（万元）</translation>
    </message>
    <message>
        <source>Revenue on the year before</source>
        <translation>营业收入同比</translation>
    </message>
    <message>
        <source>Tax (10,000 yuan)</source>
        <translation>税收（万元）</translation>
    </message>
    <message>
        <source>Tax on the year before</source>
        <translation>税收同比</translation>
    </message>
    <message>
        <source>Profit (10,000 yuan)</source>
        <translation>利润（万元）</translation>
    </message>
    <message>
        <source>Assets (10,000 yuan)</source>
        <translation>资产总额（万元）</translation>
    </message>
    <message>
        <source>Electricity (10,000 kWh)</source>
        <translation>用电量（万千瓦时）</translation>
    </message>
    <message>
        <source>Electricity on the year before</source>
        <translation>用电量同比</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Fixed investment (10,000 yuan)</source>
        <translation>固定资产投资（万元）</translation>
    </message>
    <message>
        <source>Funds in place (10,000 yuan)</source>
        <translation>到位资金（万元）</translation>
    </message>
    <message>
        <source>Imports and exports (10,000 yuan)</source>
        <translation>进出口额（万元）</translation>
    </message>
    <message>
        <source>Output a mu (10,000 yuan)</source>
        <translation>亩均产值（万元/亩）</translation>
    </message>
    <message>
        <source>Tax a mu (10,000 yuan)</source>
        <translation>亩均税收（万元/亩）</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>Enterprise or project</source>
        <translation>企业（项目）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Problem or suggestion</source>
        <translation>问题（建议）内容</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>来源会议</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>专项行动</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>服务平台</translation>
    </message>
    <message>
        <source>Pain, block or hard point</source>
        <translation>痛堵难点</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>四聊</translation>
    </message>
    <message>
        <source>Way of handling</source>
        <translation>办理方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入事项</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>长期推进单位</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Settled by projects</source>
        <translation>关联工程项目</translation>
    </message>
    <message>
        <source>Lead units</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>时限状态</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结论</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Called back on</source>
        <translation>回访时间</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号时间</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>重办次数</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大问题</translation>
    </message>
    <message>
        <source>Not for the public</source>
        <translation>不公开</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ItemEntry</name>
    <message>
        <source>Tab: next field · Enter in the last field or Ctrl+S: save · Ctrl+Enter: assign what is complete</source>
        <translation>Tab 下一格 · 末格 Enter 或 Ctrl+S 保存 · Ctrl+Enter 交办</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save row</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change No. {0}</source>
        <translation>修改 {0}</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>新事项</translation>
    </message>
    <message>
        <source>Write what was raised first.</source>
        <translation>请先填写问题（建议）内容。</translation>
    </message>
    <message>
        <source>“{0}” is not in the ledger: choose from the list, or enter it there first.</source>
        <translation>台账中没有“{0}”：请从列表中选择，或先登记。</translation>
    </message>
    <message>
        <source>Type a number of working days or a date.</source>
        <translation>请填工作日数或日期。</translation>
    </message>
    <message>
        <source>Enter “{0}” as an enterprise</source>
        <translation>登记“{0}”为企业</translation>
    </message>
    <message>
        <source>Time allowed</source>
        <translation>办理时限</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>and %n more</source>
        <translation>另 %n 项</translation>
    </message>
    <message>
        <source>%n working day(s)</source>
        <translation>%n 个工作日</translation>
    </message>
    <message>
        <source>from assignment</source>
        <translation>自交办起</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>LedgerEmpty</name>
    <message>
        <source>New record</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation>从 Excel 导入…</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>Try other words, or show all records again.</source>
        <translation>换个词试试，或显示全部记录。</translation>
    </message>
    <message>
        <source>“{0}” is still empty</source>
        <translation>“{0}”还没有记录</translation>
    </message>
    <message>
        <source>Type the first record, or bring in the Excel table you already keep.</source>
        <translation>可以直接录入第一条，也可以把现有的 Excel 表导入进来。</translation>
    </message>
</context>
<context>
    <name>LedgerFiles</name>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Service ledger</source>
        <translation>服务台账</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Folder for the sample park</source>
        <translation>选择存放示例园区的文件夹</translation>
    </message>
    <message>
        <source>Ledgers (*.ledger)</source>
        <translation>台账文件 (*.ledger)</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Show or hide the record (F4)</source>
        <translation>显示或隐藏右侧记录 (F4)</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>新增(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save record</source>
        <translation>保存记录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous record</source>
        <translation>上一条(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation>下一条(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;record</source>
        <translation>显示或隐藏记录(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;all records</source>
        <translation>显示全部记录(&amp;A)</translation>
    </message>
    <message>
        <source>Only %n record(s)</source>
        <translation>仅显示所选 %n 条</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>%n record(s)</source>
        <translation>%n 条记录</translation>
    </message>
    <message>
        <source>%n match(es)</source>
        <translation>符合条件 %n 条</translation>
    </message>
    <message>
        <source>%n in all</source>
        <translation>共 %n 条</translation>
    </message>
    <message>
        <source>%n overdue</source>
        <translation>逾期 %n</translation>
    </message>
</context>
<context>
    <name>LedgerTableModel</name>
    <message>
        <source>Missing</source>
        <translation>缺位</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>Enterprises and projects</source>
        <translation>企业和项目</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>四帮一</translation>
    </message>
    <message>
        <source>Problem list</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meeting series</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>放假上班日历</translation>
    </message>
    <message>
        <source>Slots of the schemes</source>
        <translation>帮扶席位</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>帮扶机制</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>任务清单</translation>
    </message>
    <message>
        <source>Responsibility list</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>履职计数</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延期审批</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金台账</translation>
    </message>
    <message>
        <source>Changes of helpers</source>
        <translation>帮扶关系变动</translation>
    </message>
    <message>
        <source>Economic figures</source>
        <translation>经济指标</translation>
    </message>
    <message>
        <source>Above-scale lists</source>
        <translation>规上名录</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>资金拨付台账</translation>
    </message>
    <message>
        <source>Defaults and recoveries</source>
        <translation>违约追回台账</translation>
    </message>
    <message>
        <source>Plaques</source>
        <translation>立牌公示</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>惠企政策台账</translation>
    </message>
    <message>
        <source>Clauses of the policies</source>
        <translation>政策条款台账</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖补兑现台账</translation>
    </message>
    <message>
        <source>Supervision sheets</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Bounties</source>
        <translation>揭榜挂帅</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访记录</translation>
    </message>
    <message>
        <source>Questions of visits</source>
        <translation>走访调查问题</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Show all</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <source>Show all: {0}</source>
        <translation>查看全部：{0}</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>Correct the meeting…</source>
        <translation>更正会议…</translation>
    </message>
    <message>
        <source>Correct the item…</source>
        <translation>更正所选事项…</translation>
    </message>
    <message>
        <source>Locked on {0}: head, attendance and what was raised change only by a correction; the handling goes on.</source>
        <translation>已于 {0} 锁定：会议信息、参会名单和提出内容只能更正，事项办理照常进行。</translation>
    </message>
    <message>
        <source>All %n corrections</source>
        <translation>全部 %n 条更正</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>{0} 号事项：{1}</translation>
    </message>
    <message>
        <source>{0} {1} corrected {2} (reason: {3})</source>
        <translation>{0} {1}更正&#x3000;{2}（理由：{3}）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Four-Helps Ledger</source>
        <translation>四帮一企业服务台账</translation>
    </message>
    <message>
        <source>No ledger is open</source>
        <translation>未打开台账</translation>
    </message>
    <message>
        <source>Opening “{0}” …</source>
        <translation>正在打开“{0}”……</translation>
    </message>
    <message>
        <source>{0} – Four-Helps Ledger</source>
        <translation>{0} – 四帮一企业服务台账</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>有修改未保存</translation>
    </message>
    <message>
        <source>“{0}” has unsaved changes.</source>
        <translation>“{0}”有尚未保存的修改。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存，离开</translation>
    </message>
    <message>
        <source>Cancel goes back to the record, where it can be saved.</source>
        <translation>选“取消”可回到该记录进行保存。</translation>
    </message>
</context>
<context>
    <name>MeetingDeeds</name>
    <message>
        <source>Reason for the correction</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Answer on the spot…</source>
        <translation>现场答复…</translation>
    </message>
    <message>
        <source>The answer has been recorded.</source>
        <translation>已登记现场答复。</translation>
    </message>
    <message>
        <source>Ask the enterprise at once: when it is satisfied the item is closed with the answer. Left empty, the item waits for the call-back.</source>
        <translation>当场征询企业意见：满意或基本满意的，随答复当即销号；满意度留空的，待回访后销号。</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复单位（人）</translation>
    </message>
    <message>
        <source>A unit of the ledger, or a name in words.</source>
        <translation>可填单位名录中的单位，也可直接写姓名。</translation>
    </message>
    <message>
        <source>Deal with directly…</source>
        <translation>直办…</translation>
    </message>
    <message>
        <source>The unit has it in hand, to be dealt with directly.</source>
        <translation>已交由该单位直办。</translation>
    </message>
    <message>
        <source>One unit deals with it at once; it is due the same day unless a date is given.</source>
        <translation>由一个单位直接办理；不填时限的，当天办结。</translation>
    </message>
    <message>
        <source>Note a promise…</source>
        <translation>记录承诺…</translation>
    </message>
    <message>
        <source>The promise has been recorded; the next meeting shows it.</source>
        <translation>已记录承诺，下次会议将对照显示。</translation>
    </message>
    <message>
        <source>What the lead unit promises to have done by the next meeting.</source>
        <translation>牵头单位承诺在下次会议前办到什么程度。</translation>
    </message>
    <message>
        <source>Lock the meeting…</source>
        <translation>锁定会议…</translation>
    </message>
    <message>
        <source>The meeting is locked. It changes only by a correction now; the handling goes on.</source>
        <translation>会议已锁定，此后只能更正；事项办理照常进行。</translation>
    </message>
    <message>
        <source>Head, attendance and what was raised stand fast from now on; corrections stay on record.</source>
        <translation>锁定后，会议信息、参会名单和提出内容不再改动，如有错漏须以更正方式留痕；事项办理照常进行。</translation>
    </message>
    <message>
        <source>Correct the meeting…</source>
        <translation>更正会议…</translation>
    </message>
    <message>
        <source>Corrected; what stood there before stays on record.</source>
        <translation>已更正，原内容留有记录。</translation>
    </message>
    <message>
        <source>The fields show what stands there. Change what is wrong and give the reason.</source>
        <translation>各栏为现有内容，改正有误之处并说明理由。</translation>
    </message>
    <message>
        <source>Correct what was raised…</source>
        <translation>更正提出内容…</translation>
    </message>
    <message>
        <source>For items of a locked meeting. The fields show what stands there. Change what is wrong and give the reason.</source>
        <translation>适用于已锁定会议的事项。各栏为现有内容，改正有误之处并说明理由。</translation>
    </message>
    <message>
        <source>Call a joint conference…</source>
        <translation>召开联席会议…</translation>
    </message>
    <message>
        <source>The conference has been made; it stands in the handling of the items.</source>
        <translation>已建立联席会议，并记入事项的办理过程。</translation>
    </message>
    <message>
        <source>A meeting called for these items, numbered in its own series; it stands in their handling.</source>
        <translation>专为所选事项召开的会议，在本系列中编期数；会商将记入各事项的办理过程。期数留空则自动接续。</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>No. {0} is saved.</source>
        <translation>{0} 已保存。</translation>
    </message>
    <message>
        <source>Moved to the recycle bin.</source>
        <translation>已移入回收站。</translation>
    </message>
    <message>
        <source>Everything raised at this meeting is assigned.</source>
        <translation>本次会议的事项已全部交办。</translation>
    </message>
    <message>
        <source>%n task(s) assigned.</source>
        <translation>已交办 %n 项。</translation>
    </message>
    <message>
        <source>No. {0} has no task yet</source>
        <translation>{0} 还没有转为任务</translation>
    </message>
    <message>
        <source>No. {0} lacks {1}</source>
        <translation>{0} 缺{1}</translation>
    </message>
    <message>
        <source>Nothing has been raised at this meeting yet.</source>
        <translation>本次会议还没有提出事项。</translation>
    </message>
    <message>
        <source>No. {0} is “{1}” already.</source>
        <translation>{0} 号事项已是“{1}”。</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>names or initials, with 、 between</source>
        <translation>名称或拼音首字母，用、隔开</translation>
    </message>
    <message>
        <source>List among the others present</source>
        <translation>列入其他参会人员</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Not in the ledger, or not told apart: {0}</source>
        <translation>名录中没有或无法确定：{0}</translation>
    </message>
    <message>
        <source>Enter as units</source>
        <translation>登记为单位</translation>
    </message>
    <message>
        <source>Enter as enterprises</source>
        <translation>登记为企业</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Nothing has been raised yet</source>
        <translation>还没有登记事项</translation>
    </message>
    <message>
        <source>Type the first item below: enterprise, what was said, and who shall do what by when.</source>
        <translation>在下方登记第一件：哪家企业、什么问题、谁在什么时限前办什么。</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>新建会议…</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>还没有会议</translation>
    </message>
    <message>
        <source>Make the first meeting: what is raised there becomes the problem list, the task list and the responsibility list.</source>
        <translation>会上提出的事项，自动形成问题、任务、责任三张清单。</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>新建会议(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;item</source>
        <translation>新事项(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save row</source>
        <translation>保存本行(&amp;S)</translation>
    </message>
    <message>
        <source>Ans&amp;wer on the spot…</source>
        <translation>现场答复(&amp;W)…</translation>
    </message>
    <message>
        <source>For the row that is typed, the item chosen, or the last one</source>
        <translation>对正在录入的、所选的或最后一件事项</translation>
    </message>
    <message>
        <source>Deal with di&amp;rectly…</source>
        <translation>直办(&amp;R)…</translation>
    </message>
    <message>
        <source>One unit at once: for the row that is typed, the item chosen, or the last one</source>
        <translation>由一个单位当即办理：对正在录入的、所选的或最后一件事项</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>交办(&amp;A)</translation>
    </message>
    <message>
        <source>Assign the selected items, or all that are complete, on the meeting&apos;s day</source>
        <translation>按会议日期交办所选事项；未选时交办所有要素齐全的事项</translation>
    </message>
    <message>
        <source>Note a &amp;promise…</source>
        <translation>记录承诺(&amp;P)…</translation>
    </message>
    <message>
        <source>Report pro&amp;gress…</source>
        <translation>登记进展(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Delete item</source>
        <translation>删除事项(&amp;D)</translation>
    </message>
    <message>
        <source>Assignment sli&amp;ps…</source>
        <translation>交办单(&amp;P)…</translation>
    </message>
    <message>
        <source>One slip for each lead unit, to print and to sign for</source>
        <translation>每个牵头单位一张，打印签收</translation>
    </message>
    <message>
        <source>Show in the pro&amp;blem list</source>
        <translation>在问题清单中查看(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lock the meeting…</source>
        <translation>锁定会议(&amp;L)…</translation>
    </message>
    <message>
        <source>Head, attendance and what was raised then change only by a correction</source>
        <translation>锁定后，会议信息、参会名单和提出内容只能更正</translation>
    </message>
    <message>
        <source>&amp;Correct the meeting…</source>
        <translation>更正会议(&amp;C)…</translation>
    </message>
    <message>
        <source>Correct the i&amp;tem…</source>
        <translation>更正所选事项(&amp;T)…</translation>
    </message>
    <message>
        <source>%n item(s)</source>
        <translation>共 %n 项</translation>
    </message>
    <message>
        <source>the row typed at the meeting</source>
        <translation>会议上正在登记的一行</translation>
    </message>
    <message>
        <source>Save the row that is typed below first, or leave it with Esc.</source>
        <translation>请先保存下方正在填写的一行，或按 Esc 放弃。</translation>
    </message>
</context>
<context>
    <name>MeetingTop</name>
    <message>
        <source>Meeting</source>
        <translation>主题日会议</translation>
    </message>
    <message>
        <source>Earlier meeting</source>
        <translation>上一次会议</translation>
    </message>
    <message>
        <source>Later meeting</source>
        <translation>下一次会议</translation>
    </message>
    <message>
        <source>Show or hide the meeting&apos;s head</source>
        <translation>显示或隐藏会议信息</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>会议时间</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Units present</source>
        <translation>参会单位</translation>
    </message>
    <message>
        <source>Enterprises present</source>
        <translation>参会企业</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>其他参会人员</translation>
    </message>
    <message>
        <source>Called for items</source>
        <translation>会诊事项</translation>
    </message>
    <message>
        <source>Items raised</source>
        <translation>收集问题数</translation>
    </message>
    <message>
        <source>Items closed</source>
        <translation>销号数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>锁定日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>例会日</translation>
    </message>
    <message>
        <source>On this day the next meeting is proposed; a day off rolls on to the next working day.</source>
        <translation>按此日建议下次会议日期，遇放假顺延至下一工作日。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施名称</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>出台时间</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>出台单位</translation>
    </message>
    <message>
        <source>Serves items</source>
        <translation>对应问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>新建会议…</translation>
    </message>
    <message>
        <source>The meeting has been made.</source>
        <translation>会议已建立。</translation>
    </message>
    <message>
        <source>Choose the series first. Number and day are proposals: the next of that series, on its next day that is worked.</source>
        <translation>先选会议系列。期数和日期为建议：接续该系列期数，取其下一个例会日，遇放假顺延至下一工作日。</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>&amp;Open meeting</source>
        <translation>打开会议(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Please confirm</source>
        <translation>请确认</translation>
    </message>
    <message>
        <source>Four-Helps Ledger</source>
        <translation>四帮一企业服务台账</translation>
    </message>
</context>
<context>
    <name>NewMeeting</name>
    <message>
        <source>{0} is a day off{1}: {2} is proposed instead.</source>
        <translation>{0}放假{1}，建议改在{2}。</translation>
    </message>
    <message>
        <source>{0} is a day off.</source>
        <translation>{0}放假。</translation>
    </message>
    <message>
        <source>The calendar does not hold the days off of {0} yet; check the day.</source>
        <translation>日历中尚无 {0} 年放假安排，请核对日期。</translation>
    </message>
    <message>
        <source>{0}/{1} ({2})</source>
        <translation>{0}月{1}日（{2}）</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Office settings</source>
        <translation>单位设置</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>It stands on every workbook, bulletin, slip and plaque.</source>
        <translation>印在每份台账、通报、交办单和公示牌上。</translation>
    </message>
    <message>
        <source>Masthead of briefs</source>
        <translation>简报版头</translation>
    </message>
    <message>
        <source>Masthead of notices</source>
        <translation>通报版头</translation>
    </message>
    <message>
        <source>The name over the red rule; empty takes the name of the office.</source>
        <translation>红线上方的名称；留空则用填报单位。</translation>
    </message>
    <message>
        <source>Word of the number</source>
        <translation>机关代字</translation>
    </message>
    <message>
        <source>The word before the year in a notice&apos;s number.</source>
        <translation>发文字号中年份前的代字。</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>主送机关</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报（领导）</translation>
    </message>
    <message>
        <source>Copied to</source>
        <translation>送（单位）</translation>
    </message>
    <message>
        <source>Supervision phone</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>It stands at the foot of every plaque.</source>
        <translation>印在每块公示牌下方。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Word of supervision sheets</source>
        <translation>督办单字号</translation>
    </message>
    <message>
        <source>The word before the year in a supervision sheet&apos;s number: 督〔2024〕3号.</source>
        <translation>督办单编号中年份前的字，如 督〔2024〕3号。</translation>
    </message>
    <message>
        <source>Near due, working days</source>
        <translation>临期（工作日）</translation>
    </message>
    <message>
        <source>Behind without a word, working days</source>
        <translation>滞后（工作日）</translation>
    </message>
    <message>
        <source>Extension asked before, working days</source>
        <translation>提前申请延期</translation>
    </message>
    <message>
        <source>Awards posted, working days</source>
        <translation>公示（工作日）</translation>
    </message>
    <message>
        <source>A task counts as near due this many working days before its date.</source>
        <translation>距完成时限不超过这么多个工作日，算作临期。</translation>
    </message>
    <message>
        <source>A task is behind when its unit says nothing for so many days; 0 turns it off.</source>
        <translation>牵头单位超过此工作日数没有报告进展的，按滞后预警；填 0 不预警。</translation>
    </message>
    <message>
        <source>An extension is asked at least so long before the due date.</source>
        <translation>申请延期至少应提前的工作日数。</translation>
    </message>
    <message>
        <source>An award is posted for so long before it is paid.</source>
        <translation>奖补资金拨付前的公示天数。</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>保存设置(&amp;S)</translation>
    </message>
    <message>
        <source>The office&apos;s settings are kept.</source>
        <translation>单位设置已保存。</translation>
    </message>
    <message>
        <source>&amp;Office settings…</source>
        <translation>单位设置(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>今日工作</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Four helps</source>
        <translation>四帮一</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>收集办理</translation>
    </message>
    <message>
        <source>At the meeting</source>
        <translation>主题日会议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Problem list</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>任务清单</translation>
    </message>
    <message>
        <source>Responsibility list</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督办和考核</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延期审批</translation>
    </message>
    <message>
        <source>Supervision sheets</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Bounties</source>
        <translation>揭榜挂帅</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>履职计数</translation>
    </message>
    <message>
        <source>Figures and ranking</source>
        <translation>指标与排名</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>一企一档</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Economic figures</source>
        <translation>经济指标</translation>
    </message>
    <message>
        <source>Above-scale lists</source>
        <translation>规上名录</translation>
    </message>
    <message>
        <source>Plaques</source>
        <translation>立牌公示</translation>
    </message>
    <message>
        <source>Changes of helpers</source>
        <translation>帮扶关系变动</translation>
    </message>
    <message>
        <source>Policies and money</source>
        <translation>政策资金</translation>
    </message>
    <message>
        <source>Manage ledgers…</source>
        <translation>台账管理…</translation>
    </message>
    <message>
        <source>Custom ledgers</source>
        <translation>自设台账</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>单位人员</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>惠企政策</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>政策条款</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖补兑现</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>资金拨付</translation>
    </message>
    <message>
        <source>Defaults and recoveries</source>
        <translation>违约追回</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Data doctor</source>
        <translation>数据体检</translation>
    </message>
    <message>
        <source>Words and calendar</source>
        <translation>字典与日历</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>Save PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>正在保存 PDF</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送打印机。</translation>
    </message>
</context>
<context>
    <name>PaperJob</name>
    <message>
        <source>Not printed: the mobiles of %n person(s) who did not consent</source>
        <translation>已隐去：%n 人的手机号（未经本人同意公示）</translation>
    </message>
    <message>
        <source>Preparing “{0}”</source>
        <translation>正在生成“{0}”</translation>
    </message>
    <message>
        <source>Assignment slips of {0}</source>
        <translation>{0}交办单</translation>
    </message>
    <message>
        <source>Plaque of {0}</source>
        <translation>{0}公示牌</translation>
    </message>
    <message>
        <source>Plaques</source>
        <translation>公示牌</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save PDF as…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>%n page(s)</source>
        <translation>共 %n 页</translation>
    </message>
    <message>
        <source>Show pages as large as they are printed, or as wide as there is room</source>
        <translation>按实际大小或按窗口宽度显示</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Enterprise</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Whom to reach</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Area (mu)</source>
        <translation>用地面积（亩）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Industry and size</source>
        <translation>行业与规模</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Above scale</source>
        <translation>规上</translation>
    </message>
    <message>
        <source>Years above scale</source>
        <translation>规上年度</translation>
    </message>
    <message>
        <source>Sub-park</source>
        <translation>园中园</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>行业代码</translation>
    </message>
    <message>
        <source>GB/T 4754: two to four digits, such as 39 or C3922.</source>
        <translation>GB/T 4754 行业代码，2至4位数字，如 39 或 C3922。</translation>
    </message>
    <message>
        <source>Industry chain</source>
        <translation>产业链</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Size by its figures</source>
        <translation>规模测算</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Projects referred</source>
        <translation>引荐项目数</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未销号问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>项目阶段</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>招商来源</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主单位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>项目阶段</translation>
    </message>
    <message>
        <source>Project type</source>
        <translation>项目类型</translation>
    </message>
    <message>
        <source>Investment (10,000 yuan)</source>
        <translation>总投资（万元）</translation>
    </message>
    <message>
        <source>Investment band</source>
        <translation>投资规模</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签约时间</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>开工时间</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>竣工时间</translation>
    </message>
    <message>
        <source>In production on</source>
        <translation>投产时间</translation>
    </message>
    <message>
        <source>At capacity on</source>
        <translation>达产时间</translation>
    </message>
    <message>
        <source>Signing to start (days)</source>
        <translation>签约到开工（工作日）</translation>
    </message>
    <message>
        <source>In working days of the office&apos;s calendar.</source>
        <translation>按本单位放假安排计算的工作日数。</translation>
    </message>
    <message>
        <source>Start to completion (days)</source>
        <translation>开工到竣工（工作日）</translation>
    </message>
    <message>
        <source>Completion to production (days)</source>
        <translation>竣工到投产（工作日）</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>招商来源</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>引荐企业</translation>
    </message>
    <message>
        <source>Items it settles</source>
        <translation>解决的问题</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Award no.</source>
        <translation>奖补编号</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>拨付日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>拨付金额</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Mid-level or above</source>
        <translation>中层及以上</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Mobile may be published</source>
        <translation>手机可公示</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离任时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计时段</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>The days are not a period.</source>
        <translation>起止日期有误。</translation>
    </message>
</context>
<context>
    <name>PlaquePage</name>
    <message>
        <source>P&amp;laques…</source>
        <translation>公示牌(&amp;L)…</translation>
    </message>
    <message>
        <source>A plaque for each selected enterprise or project, to print or to save</source>
        <translation>为所选企业或项目各制一块公示牌，可打印或另存</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>一企一档(&amp;D)</translation>
    </message>
    <message>
        <source>Everything the ledger holds about this enterprise or project</source>
        <translation>查看台账中与该企业（项目）有关的全部记录</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Policy</source>
        <translation>政策名称</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>政策级别</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期止</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款数</translation>
    </message>
    <message>
        <source>Clause no.</source>
        <translation>条款序号</translation>
    </message>
    <message>
        <source>Where it stands in the policy; left empty, it comes last.</source>
        <translation>在政策中的次序；不填则排在最后。</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款名称</translation>
    </message>
    <message>
        <source>Kind of award</source>
        <translation>奖补类别</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>兑现方式</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>条款内容</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>单户最高限额</translation>
    </message>
    <message>
        <source>The most one award under this clause may come to.</source>
        <translation>按本条款单笔奖补的最高金额。</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>资金渠道</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>累计奖补金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>累计拨付金额</translation>
    </message>
    <message>
        <source>Clause and policy</source>
        <translation>条款及政策</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Show only these lines</source>
        <translation>只看这些行</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>%n unit(s), person(s) or enterprise(s) the ledger does not know will be made: {0}</source>
        <translation>将同时登记台账中没有的 %n 个单位、人员或企业：{0}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing “{0}”</source>
        <translation>正在打印“{0}”</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Sheet</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Tick at least one sheet.</source>
        <translation>请至少勾选一份督办单。</translation>
    </message>
    <message>
        <source>%n item(s)</source>
        <translation>%n 件</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Ranked by deadlines kept: tasks done in time, divided by tasks done and tasks overdue now; then by the rate done, then by satisfaction. Red board: every deadline kept, and no satisfaction below 85%. Yellow board: something overdue now, or satisfaction below 85%.</source>
        <translation>排名按时限兑现率：按期办结 ÷（办结＋逾期未办）；相同的依次比办结率、满意率。红榜：全部按期且满意率不低于85%；黄榜：有逾期未办，或满意率低于85%。</translation>
    </message>
    <message>
        <source>Red board</source>
        <translation>红榜</translation>
    </message>
    <message>
        <source>Yellow board</source>
        <translation>黄榜</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>未上榜</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>Handling</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Service chain</source>
        <translation>服务链条</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>%n record(s) moved to the recycle bin.</source>
        <translation>已将 %n 条记录移入回收站。</translation>
    </message>
    <message>
        <source>“{0}” has unsaved changes: save them or revert first.</source>
        <translation>“{0}”有尚未保存的修改，请先保存或还原。</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Previous record (Ctrl+PgUp)</source>
        <translation>上一条 (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next record (Ctrl+PgDn)</source>
        <translation>下一条 (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Hide the record (F4)</source>
        <translation>隐藏记录 (F4)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>Choose a record in the list, or add a new one.</source>
        <translation>请在列表中选择一条记录，或新增记录。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>保存并新增</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>新增：{0}</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>Worked out, not typed</source>
        <translation>自动生成（不用填）</translation>
    </message>
</context>
<context>
    <name>RecyclePage</name>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Nothing was removed here</source>
        <translation>这里没有删除的记录</translation>
    </message>
    <message>
        <source>What is deleted from a ledger lies here until it is restored.</source>
        <translation>从台账中删除的记录都放在这里，可随时还原。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在还原</translation>
    </message>
    <message>
        <source>%n record(s) restored.</source>
        <translation>已还原 %n 条记录。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening “{0}”</source>
        <translation>正在打开“{0}”</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词条</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Off or worked</source>
        <translation>放假/上班</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Issue supervision sheets…</source>
        <translation>制发督办单…</translation>
    </message>
    <message>
        <source>&amp;Issue supervision sheets…</source>
        <translation>制发督办单(&amp;I)…</translation>
    </message>
    <message>
        <source>Proposes a sheet for each unit and colour: blue near due, yellow behind, red overdue</source>
        <translation>按单位和颜色拟出督办单：蓝色临期、黄色滞后、红色逾期</translation>
    </message>
    <message>
        <source>Nothing is to be urged: no open item is near due, behind or overdue without being urged already.</source>
        <translation>没有需要督办的事项：未办结事项均未临期、滞后或逾期，或者已经督办。</translation>
    </message>
    <message>
        <source>No supervision sheet yet</source>
        <translation>还没有督办单</translation>
    </message>
    <message>
        <source>The program proposes a sheet for each unit and colour: blue near due, yellow behind, red overdue.</source>
        <translation>程序按牵头单位和颜色拟出督办单：蓝色临期、黄色滞后、红色逾期。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Bulletins</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>Issued {0}</source>
        <translation>{0} 印发</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>New meeting…</source>
        <translation>新建会议…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>下次会议</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>{0}, No. {1}</source>
        <translation>{0}，第 {1} 期</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>The last one is of today.</source>
        <translation>今天已备份。</translation>
    </message>
    <message>
        <source>The last one is %n day(s) old.</source>
        <translation>上次备份在 %n 天前。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Today</source>
        <translation>今日工作</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年以来</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>新建会议(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up and checked: {0}</source>
        <translation>已备份并校验：{0}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未办</translation>
    </message>
    <message>
        <source>Near due</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>To sort or assign</source>
        <translation>待梳理、待交办</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>%n day(s) late</source>
        <translation>逾期 %n 天</translation>
    </message>
    <message>
        <source>in %n day(s)</source>
        <translation>还有 %n 天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>{0} 办结</translation>
    </message>
    <message>
        <source>Empty slots</source>
        <translation>空缺席位</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Closed</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Answered on the spot</source>
        <translation>现场答复</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解释说明</translation>
    </message>
    <message>
        <source>Kept as long-term</source>
        <translation>转为长期推进</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Merged into another item</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Took in a duplicate</source>
        <translation>接收并入</translation>
    </message>
    <message>
        <source>To be settled by a project</source>
        <translation>转为工程项目</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>升级上报</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>Returned for re-assignment</source>
        <translation>退回重新交办</translation>
    </message>
    <message>
        <source>Assignment upheld</source>
        <translation>维持交办</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂缓办理</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Extension refused</source>
        <translation>不同意延期</translation>
    </message>
    <message>
        <source>Supervision sheet</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Supervision sheet signed for</source>
        <translation>督办签收</translation>
    </message>
    <message>
        <source>Supervision sheet answered</source>
        <translation>督办答复</translation>
    </message>
    <message>
        <source>Bounty posted</source>
        <translation>发榜</translation>
    </message>
    <message>
        <source>Bounty taken</source>
        <translation>揭榜</translation>
    </message>
    <message>
        <source>Bounty ended</source>
        <translation>揭榜结项</translation>
    </message>
    <message>
        <source>Joint conference</source>
        <translation>会商</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Begin here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Three steps, and the Monday meeting can be held from this ledger. They can be taken in any order.</source>
        <translation>三步之后，就可以用本台账开主题日会议。先后不限。</translation>
    </message>
    <message>
        <source>Name the office…</source>
        <translation>设置单位名称…</translation>
    </message>
    <message>
        <source>It stands on every workbook, bulletin and plaque.</source>
        <translation>印在每份台账、通报和公示牌上。</translation>
    </message>
    <message>
        <source>Import enterprises…</source>
        <translation>导入企业…</translation>
    </message>
    <message>
        <source>From the Excel table you already keep; its columns are recognised.</source>
        <translation>用现有的 Excel 表，自动识别列名。</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>新建会议…</translation>
    </message>
    <message>
        <source>What is raised there becomes problem list, task list and responsibility list.</source>
        <translation>会上提出的事项自动形成问题、任务、责任三张清单。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>还没有办理记录。</translation>
    </message>
    <message>
        <source>Due {0} → {1}</source>
        <translation>完成时限 {0} → {1}</translation>
    </message>
    <message>
        <source>Approved by {0}</source>
        <translation>批准人：{0}</translation>
    </message>
    <message>
        <source>Next review {0}</source>
        <translation>下次复查 {0}</translation>
    </message>
    <message>
        <source>To go on by {0}</source>
        <translation>最迟 {0} 恢复办理</translation>
    </message>
    <message>
        <source>Due {0}</source>
        <translation>时限 {0}</translation>
    </message>
</context>
<context>
    <name>Subsidies</name>
    <message>
        <source>Matter</source>
        <translation>奖补事项</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>奖补编号</translation>
    </message>
    <message>
        <source>Left empty, the next number of the year is given.</source>
        <translation>不填则按年度自动编号。</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>政策条款</translation>
    </message>
    <message>
        <source>Left empty, that of the clause.</source>
        <translation>不填则与条款一致。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申报金额</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>审核金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>兑现金额</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>待拨付金额</translation>
    </message>
    <message>
        <source>Recovered amount</source>
        <translation>已追回金额</translation>
    </message>
    <message>
        <source>Form of help</source>
        <translation>支持形式</translation>
    </message>
    <message>
        <source>Policy year</source>
        <translation>政策年度</translation>
    </message>
    <message>
        <source>Left empty, the year of the claim.</source>
        <translation>不填则为申报年度。</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>申报日期</translation>
    </message>
    <message>
        <source>Left empty, today.</source>
        <translation>不填则为今天。</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Levels of the sources</source>
        <translation>资金级次</translation>
    </message>
    <message>
        <source>Posted from</source>
        <translation>公示起始日</translation>
    </message>
    <message>
        <source>Posted to</source>
        <translation>公示截止日</translation>
    </message>
    <message>
        <source>Days of posting</source>
        <translation>公示起止</translation>
    </message>
    <message>
        <source>Payment plan of</source>
        <translation>支付计划月份</translation>
    </message>
    <message>
        <source>Last paid on</source>
        <translation>拨付日期</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>不予受理日期</translation>
    </message>
    <message>
        <source>Reason for refusing</source>
        <translation>不予受理原因</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>不予公示</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>下一笔资金</translation>
    </message>
    <message>
        <source>Left of the next source</source>
        <translation>下一笔可拨金额</translation>
    </message>
    <message>
        <source>Reason to go on all the same</source>
        <translation>仍予办理的理由</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>待公示</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>To be planned</source>
        <translation>待列支付计划</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待拨付</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>部分拨付</translation>
    </message>
    <message>
        <source>Fully paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Not awarded</source>
        <translation>不予奖补</translation>
    </message>
    <message>
        <source>Being recovered</source>
        <translation>追回中</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已追回</translation>
    </message>
    <message>
        <source>Award in money</source>
        <translation>奖补</translation>
    </message>
    <message>
        <source>Relief of tax</source>
        <translation>税收优惠</translation>
    </message>
    <message>
        <source>Help in kind</source>
        <translation>实物或免租</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>免申即享</translation>
    </message>
    <message>
        <source>On a claim</source>
        <translation>即申即享</translation>
    </message>
    <message>
        <source>On a promise</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>State level</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Province level</source>
        <translation>省</translation>
    </message>
    <message>
        <source>City level</source>
        <translation>市</translation>
    </message>
    <message>
        <source>Park level</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>double award under one clause</source>
        <translation>同一条款重复奖补</translation>
    </message>
    <message>
        <source>open case against the enterprise</source>
        <translation>企业有未结的违约、骗补或追回案件</translation>
    </message>
    <message>
        <source>sources do not add up to the award</source>
        <translation>资金来源合计与审核金额不符</translation>
    </message>
    <message>
        <source>above the clause&apos;s cap</source>
        <translation>超过条款单户最高限额</translation>
    </message>
    <message>
        <source>a fund is over its budget</source>
        <translation>资金超预算</translation>
    </message>
    <message>
        <source>claimed outside the policy&apos;s validity</source>
        <translation>申报日期不在政策有效期内</translation>
    </message>
</context>
<context>
    <name>Supervision</name>
    <message>
        <source>Answer overdue</source>
        <translation>逾期未答复</translation>
    </message>
    <message>
        <source>To be signed for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>To be taken</source>
        <translation>待揭榜</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已揭榜</translation>
    </message>
    <message>
        <source>Ended with success</source>
        <translation>已结项</translation>
    </message>
    <message>
        <source>Not accomplished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Sheet No.</source>
        <translation>督办单号</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>督办颜色</translation>
    </message>
    <message>
        <source>Unit urged</source>
        <translation>被督办单位</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未办结件数</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>制发日期</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>督办要求</translation>
    </message>
    <message>
        <source>Signed for on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Signed for by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>揭榜要求</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>发榜日期</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>揭榜团队</translation>
    </message>
    <message>
        <source>Leader of the team</source>
        <translation>挂帅人</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>揭榜日期</translation>
    </message>
    <message>
        <source>What the team promised</source>
        <translation>揭榜承诺</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结项日期</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Task</source>
        <translation>任务（措施）</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Co-units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Division of work</source>
        <translation>责任分工</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>交办时间</translation>
    </message>
    <message>
        <source>Working days allowed</source>
        <translation>办理工作日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延期次数</translation>
    </message>
    <message>
        <source>Times handed back</source>
        <translation>退回次数</translation>
    </message>
    <message>
        <source>Objected to on</source>
        <translation>异议日期</translation>
    </message>
    <message>
        <source>Paused on</source>
        <translation>暂缓日期</translation>
    </message>
    <message>
        <source>To go on by</source>
        <translation>恢复办理期限</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>督办预警</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>办理进展</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Leader of the task force</source>
        <translation>专班组长</translation>
    </message>
    <message>
        <source>Only of a task force; its leader is a member too.</source>
        <translation>仅专班填写；组长同时是成员。</translation>
    </message>
    <message>
        <source>Members of the task force</source>
        <translation>专班成员</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>成立时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>撤并时间</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Visited on</source>
        <translation>走访时间</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Way of visiting</source>
        <translation>走访方式</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>With them</source>
        <translation>陪同人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>走访地点</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Production and business</source>
        <translation>生产经营情况</translation>
    </message>
    <message>
        <source>Answered on the spot</source>
        <translation>现场答复</translation>
    </message>
    <message>
        <source>Items made</source>
        <translation>已转事项</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>走访标签</translation>
    </message>
    <message>
        <source>Direction of help</source>
        <translation>帮扶方向</translation>
    </message>
    <message>
        <source>Service platform</source>
        <translation>服务平台</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Blue: near due</source>
        <translation>蓝色（临期）</translation>
    </message>
    <message>
        <source>Yellow: behind</source>
        <translation>黄色（滞后）</translation>
    </message>
    <message>
        <source>Red: overdue</source>
        <translation>红色（逾期）</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Four-Helps Ledger</source>
        <translation>四帮一企业服务台账</translation>
    </message>
    <message>
        <source>One file on this computer holds the whole ledger: who is helped by whom, what was raised, who must do what by when. It needs no network.</source>
        <translation>一个文件管好整本台账：谁帮扶谁、企业提了什么、谁在什么时限前办什么。单机运行，不联网。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>New ledger…</source>
        <translation>新建台账…</translation>
    </message>
    <message>
        <source>Open a ledger…</source>
        <translation>打开台账…</translation>
    </message>
    <message>
        <source>Sample park…</source>
        <translation>示例园区…</translation>
    </message>
    <message>
        <source>An empty ledger; bring in your Excel tables next.</source>
        <translation>建一本空台账，接着导入现有的 Excel 表。</translation>
    </message>
    <message>
        <source>A *.ledger file you already keep.</source>
        <translation>打开已有的台账文件（*.ledger）。</translation>
    </message>
    <message>
        <source>A made-up park with meetings, tasks and bulletins, to look around.</source>
        <translation>虚构的园区，有会议、任务和通报，先看看怎么用。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation>新建台账(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open ledger…</source>
        <translation>打开台账(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Sample park…</source>
        <translation>示例园区(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;My name…</source>
        <translation>操作人(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>撤销(&amp;U) {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>重做(&amp;R) {0}</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>重新启动程序后切换为 English。</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>The name written beside what you do, in the history of the ledger:</source>
        <translation>记录在操作记录和办理过程中的姓名：</translation>
    </message>
    <message>
        <source>Four-Helps Ledger</source>
        <translation>四帮一企业服务台账</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>The service ledger of a park&apos;s enterprises and projects. Everything stays in one file on this computer; the program never uses a network.</source>
        <translation>园区企业和项目的服务台账。全部内容保存在本机的一个文件里，程序从不联网。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>{ledger}: lines not imported</source>
        <translation>{ledger}：未导入的行</translation>
    </message>
    <message>
        <source>Correct the marked cells and import this workbook again.</source>
        <translation>请改正标出的单元格后，重新导入本表。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>原行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Office: {office}</source>
        <translation>填报单位：{office}</translation>
    </message>
    <message>
        <source>Date: {day}</source>
        <translation>填报日期：{day}</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>Unit: 10,000 yuan</source>
        <translation>单位：万元</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部资料</translation>
    </message>
    <message>
        <source>Prepared by:</source>
        <translation>填报人：</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>审核人：</translation>
    </message>
    <message>
        <source>Approved by:</source>
        <translation>负责人：</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 共 {pages} 页</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>已重做：{0}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>“{where}” holds characters that cannot be printed: {characters}. Please replace them.</source>
        <translation>“{where}”中有无法打印的字符：{characters}，请替换后再试。</translation>
    </message>
</context>
</TS>
