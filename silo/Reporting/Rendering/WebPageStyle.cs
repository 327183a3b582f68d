namespace Monitor.Reporting.Rendering;

/// <summary>The web page's style: light, dark and print.</summary>
internal static class WebPageStyle
{
    public const string Css =
        """
        :root{color-scheme:light dark;--page:#fff;--text:#1c2430;--soft:#5b6675;--rule:#d5dbe3;--head:#e8edf4;--s0:#0072b2;--s1:#d55e00;--s2:#009e73;--s3:#cc79a7}
        @media(prefers-color-scheme:dark){:root{--page:#14181f;--text:#e4e9f0;--soft:#9aa7b8;--rule:#333d4b;--head:#222b37;--s0:#56b4e9;--s1:#f0894a;--s2:#2fc79b;--s3:#e3a3c6}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--page);color:var(--text);font:16px/1.75 FangSong,STFangsong,"Noto Serif CJK SC","Songti SC",SimSun,serif}
        main{max-width:920px;margin:0 auto;padding:32px 20px 64px}
        h1{font:600 26px/1.4 STZhongsong,"Noto Serif CJK SC",SimSun,serif;text-align:center;margin:8px 0 28px}
        h2{font:600 19px/1.5 SimHei,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:32px 0 8px}
        h3{font:600 17px/1.5 KaiTi,STKaiti,serif;margin:20px 0 4px}
        p{margin:8px 0;text-indent:2em;text-align:justify}
        :lang(en) p{text-indent:0}
        .table{overflow-x:auto;margin:16px 0}
        table{border-collapse:collapse;width:100%;font-size:13.5px;line-height:1.45}
        caption,figcaption{font:600 14px/1.5 SimHei,"PingFang SC","Microsoft YaHei",sans-serif;text-align:center;padding:4px}
        th,td{border:1px solid var(--rule);padding:4px 7px;text-align:left;vertical-align:middle}
        thead th{background:var(--head);text-align:center}
        tbody th{font-weight:400}
        td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        figure{margin:16px 0}
        svg{width:100%;height:auto;display:block}
        svg text{font:10.5px "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;fill:var(--soft)}
        svg .middle{text-anchor:middle} svg .end{text-anchor:end}
        .rule{stroke:var(--rule);stroke-width:1}
        .line{stroke-width:2.2;stroke-linecap:round}
        .line.s0{stroke:var(--s0)} .line.s1{stroke:var(--s1)} .line.s2{stroke:var(--s2)} .line.s3{stroke:var(--s3)}
        .fill.s0{fill:var(--s0)} .fill.s1{fill:var(--s1)} .fill.s2{fill:var(--s2)} .fill.s3{fill:var(--s3)}
        @page{size:A4;margin:37mm 26mm 35mm 28mm}
        @media print{:root{color-scheme:light;--page:#fff;--text:#000;--soft:#333;--rule:#888;--head:#eee;--s0:#0072b2;--s1:#d55e00;--s2:#009e73;--s3:#cc79a7}
        main{max-width:none;padding:0} tr,figure{break-inside:avoid} h2,h3,caption{break-after:avoid} thead{display:table-header-group} table{font-size:8.5pt} .table{overflow:visible}}
        """;
}
