<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>DeedBar</name>
    <message>
        <source>%n record(s)</source>
        <translation>共 %n 条</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
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
        <source>Correct a locked meeting</source>
        <translation>更正已锁定的会议</translation>
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
        <source>Closing needs a reply and a call-back.</source>
        <translation>销号前须有答复内容，并已回访。</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新办理…</translation>
    </message>
    <message>
        <source>The problem is open again.</source>
        <translation>已转为重新办理。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Assigned tasks without lead unit, person, division of work or due date</source>
        <translation>已交办但缺牵头单位、责任人、责任分工或完成时限的任务</translation>
    </message>
    <message>
        <source>Tasks due before they were assigned</source>
        <translation>完成时限早于交办日期的任务</translation>
    </message>
    <message>
        <source>Items closed without a call-back</source>
        <translation>未回访即销号的事项</translation>
    </message>
    <message>
        <source>Items closed without a reply</source>
        <translation>没有答复内容即销号的事项</translation>
    </message>
    <message>
        <source>Items that name no enterprise or project</source>
        <translation>未注明企业（项目）的事项</translation>
    </message>
    <message>
        <source>Enterprises without a valid credit code</source>
        <translation>统一社会信用代码缺失或无效的企业</translation>
    </message>
    <message>
        <source>Enterprises that share a credit code</source>
        <translation>统一社会信用代码重复的企业</translation>
    </message>
    <message>
        <source>People without a unit</source>
        <translation>未填写单位的人员</translation>
    </message>
    <message>
        <source>Enterprises and projects with an empty helper&apos;s slot</source>
        <translation>帮扶席位有空缺的企业（项目）</translation>
    </message>
    <message>
        <source>Years whose holidays are not in the calendar: due dates there count Monday to Friday</source>
        <translation>放假上班日历中缺少的年份（按周一至周五推算时限）</translation>
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
        <source>{person} is not marked as a mid-level cadre or above.</source>
        <translation>{person}未标记为中层及以上干部。</translation>
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
        <source>No. {number} cannot be assigned: {missing} missing.</source>
        <translation>编号 {number} 还不能交办：缺少{missing}。</translation>
    </message>
    <message>
        <source>The due date {due} is before the day of assignment {assigned}.</source>
        <translation>完成时限 {due} 早于交办日期 {assigned}。</translation>
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
        <source>“{name}” is in the ledger already.</source>
        <translation>“{name}”已在台账中。</translation>
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
        <source>“{name}” lies in the recycle bin and is needed here: restore it first.</source>
        <translation>“{name}”在回收站中，这里要用到它：请先还原它。</translation>
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
        <source>The ledger “{key}” does not exist in this version; there are: {known}.</source>
        <translation>本版本没有台账“{key}”，可用的有：{known}。</translation>
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
        <source>Exported: {0}</source>
        <translation>已导出：{0}</translation>
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
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Of those received, the ones now done or closed.</source>
        <translation>本期收集的事项中，现已办结或销号的。</translation>
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
        <source>All tasks assigned, not done, and past their due date.</source>
        <translation>全部已交办、未办结且超过完成时限的任务。</translation>
    </message>
    <message>
        <source>Near due</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>All tasks assigned, not done, and due within the working days the office calls near.</source>
        <translation>全部已交办、未办结且将在临期工作日内到期的任务。</translation>
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
        <source>State</source>
        <translation>办理状态</translation>
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
        <source>From</source>
        <translation>来源会议</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺时限</translation>
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
        <source>&amp;Assign</source>
        <translation>交办(&amp;A)</translation>
    </message>
    <message>
        <source>Assign the selected items, or all that are complete, on the meeting&apos;s day</source>
        <translation>按会议日期交办所选事项；未选时交办所有要素齐全的事项</translation>
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
        <source>Show in the &amp;problem list</source>
        <translation>在问题清单中查看(&amp;P)</translation>
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
        <source>Number and day are proposals: the next of the series, on the next Monday that is worked.</source>
        <translation>期数和日期为建议值：本系列的下一期，下一个星期一（遇放假顺延）。</translation>
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
        <source>Near due, working days</source>
        <translation>临期（工作日）</translation>
    </message>
    <message>
        <source>A task counts as near due this many working days before its date.</source>
        <translation>距完成时限不超过这么多个工作日，算作临期。</translation>
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
        <source>Policies and money</source>
        <translation>政策资金</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计分析</translation>
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
        <source>Office</source>
        <translation>设置</translation>
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
        <source>Tags</source>
        <translation>标签</translation>
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
        <source>Sub-park</source>
        <translation>园中园</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
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
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
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
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主单位</translation>
    </message>
    <message>
        <source>Investment (10,000 yuan)</source>
        <translation>总投资（万元）</translation>
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
    <name>PlaquePage</name>
    <message>
        <source>P&amp;laques…</source>
        <translation>公示牌(&amp;L)…</translation>
    </message>
    <message>
        <source>A plaque for each selected enterprise or project, to print or to save</source>
        <translation>为所选企业或项目各制一块公示牌，可打印或另存</translation>
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
    <name>RecordDesk</name>
    <message>
        <source>Handling</source>
        <translation>办理过程</translation>
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
