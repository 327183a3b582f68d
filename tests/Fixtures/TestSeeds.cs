using Monitor.Indicators;
using Monitor.Reference;

namespace Monitor.Tests.Fixtures;

/// <summary>A small catalogue of the tests' own: one indicator of each sort, and a few rules, as files of a seeds folder.</summary>
public static class TestSeeds
{
    private static readonly TempFolder Shared = CreateShared();

    public static ReferenceModel Reference { get; } = ReferenceModel.Load(Shared.Path);

    public static string Folder => Shared.Path;

    public static IndicatorCatalog Catalog => Reference.Catalog;

    public static Indicator Indicator(string code) => Catalog.TryFind(code, out var indicator) ? indicator : throw new ArgumentException(code);

    public static void WriteTo(TempFolder folder)
    {
        folder.Write("areas.yaml", "- { code: north, name: { zh: 北区, en: North } }\n- { code: south, name: { zh: 南区, en: South } }\n");
        folder.Write("industries.yaml", Industries);
        folder.Write("indicators.yaml", Indicators);
        folder.Write("rules.yaml", Rules);
        folder.Write("targets-2024.yaml", "year: 2024\ncity:\n  - { target: yearlyOutputGrowth, indicator: output, value: 8, name: { zh: 产值增速, en: Growth of output } }\nareas:\n  - { area: north, outputGrowth: 10, yearlyOutputGrowth: 10 }\n");
        folder.Write("forms.yaml", Forms);
        folder.Write("calendar.yaml", System.IO.File.ReadAllText(System.IO.Path.Combine(ReferenceModel.DefaultFolder, "calendar.yaml")));
    }

    private static TempFolder CreateShared()
    {
        var folder = new TempFolder();
        WriteTo(folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    }

    private const string Industries =
        """
        industries:
          - { code: food, name: { zh: 食品, en: Food } }
          - { code: cars, name: { zh: 汽车, en: Cars } }
        chains:
          - { code: food-chain, name: { zh: 食品链, en: Food chain } }
        """;

    private const string Indicators =
        """
        - { code: output, no: 1, name: { zh: 产值, en: Output }, units: [{ unit: 千元, factor: 1 }, { unit: 万元, factor: 10 }], kind: flow, januaryFebruary: together }
        - { code: sales, no: 2, name: { zh: 销售产值, en: Sales }, units: [{ unit: 千元, factor: 1 }], kind: flow, januaryFebruary: together }
        - { code: revenue, no: 3, name: { zh: 营业收入, en: Revenue }, units: [{ unit: 千元, factor: 1 }], kind: flow, januaryFebruary: combined }
        - { code: cost, no: 4, name: { zh: 营业成本, en: Cost }, units: [{ unit: 千元, factor: 1 }], kind: flow, januaryFebruary: combined }
        - { code: profit, no: 5, name: { zh: 利润, en: Profit }, units: [{ unit: 千元, factor: 1 }], kind: flow, januaryFebruary: combined, signed: true }
        - { code: electricity, no: 6, name: { zh: 用电量, en: Electricity }, units: [{ unit: 万千瓦时, factor: 1 }], kind: flow, januaryFebruary: together }
        - { code: employees, no: 7, name: { zh: 从业人员, en: Employees }, units: [{ unit: 人, factor: 1 }, { unit: 千人, factor: 1000 }], kind: stock, januaryFebruary: together }
        - { code: stock, no: 8, name: { zh: 产成品存货, en: Finished stock }, units: [{ unit: 千元, factor: 1 }], kind: stock, januaryFebruary: combined }
        - { code: assets, no: 9, name: { zh: 资产, en: Assets }, units: [{ unit: 千元, factor: 1 }], kind: stock, januaryFebruary: combined }
        - { code: liabilities, no: 10, name: { zh: 负债, en: Liabilities }, units: [{ unit: 千元, factor: 1 }], kind: stock, januaryFebruary: combined }
        - { code: utilisation, no: 11, name: { zh: 产能利用率, en: Utilisation }, units: [{ unit: "%", factor: 1 }], kind: ratio, januaryFebruary: together }
        - { code: electricity_daily, no: 12, name: { zh: 日用电量, en: Daily electricity }, units: [{ unit: 万千瓦时, factor: 1 }], kind: flow, frequency: day }
        - { code: meter, no: 15, name: { zh: 15分钟用电量, en: Metered electricity }, units: [{ unit: 千瓦时, factor: 1 }, { unit: 万千瓦时, factor: 10000 }], kind: flow, frequency: instant }
        - { code: output_tenday, no: 13, name: { zh: 旬产值, en: Ten-day output }, units: [{ unit: 千元, factor: 1 }], kind: flow, frequency: tenDay }
        - { code: orders, no: 14, name: { zh: 订单, en: Orders }, units: [{ unit: 千元, factor: 1 }], kind: flow, januaryFebruary: separate }
        - { code: sales_ratio, no: 31, name: { zh: 产销率, en: Sales ratio }, unit: "%", kind: ratio, januaryFebruary: together, formula: { kind: quotient, numerator: sales, denominator: output, factor: 100, basis: period } }
        - { code: margin, no: 32, name: { zh: 利润率, en: Margin }, unit: "%", kind: ratio, januaryFebruary: combined, formula: { kind: quotient, numerator: profit, denominator: revenue, factor: 100, basis: yearToDate } }
        - { code: debt_ratio, no: 33, name: { zh: 资产负债率, en: Debt ratio }, unit: "%", kind: ratio, januaryFebruary: combined, formula: { kind: quotient, numerator: liabilities, denominator: assets, factor: 100, basis: period } }
        - { code: stock_days, no: 34, name: { zh: 存货周转天数, en: Stock days }, unit: 天, kind: ratio, direction: down, januaryFebruary: combined, formula: { kind: turnoverDays, balance: stock, flow: cost } }
        - { code: output_per_kwh, no: 35, name: { zh: 单位电量产出, en: Output per kWh }, unit: 元/千瓦时, kind: ratio, januaryFebruary: together, formula: { kind: quotient, numerator: output, denominator: electricity, factor: 0.1, basis: period } }
        """;

    private const string Forms =
        """
        - { code: production, name: { zh: 生产月报, en: Production form }, dueDay: 10, indicators: [output, sales, employees], required: [output, sales] }
        - { code: financial, name: { zh: 财务月报, en: Financial form }, dueDay: 18, januaryFebruary: true, tiers: [city], indicators: [revenue, cost, profit], required: [revenue] }
        """;

    private const string Rules =
        """
        - id: output-yoy
          name: { zh: 产值同比下降, en: Output down }
          kind: yoy
          indicator: output
          direction: below
          levels: { blue: { at: -10, hold: 2 }, yellow: { at: -20, hold: 2 }, red: { at: -50, hold: 1 } }
          clear: { at: -5, hold: 2 }
        - id: output-falls
          name: { zh: 产值连续下降, en: Output falls }
          kind: consecutiveFalls
          indicator: output
          direction: above
          levels: { blue: { at: 3 }, orange: { at: 6 } }
          clear: { at: 1 }
        - id: employees-low
          name: { zh: 人员过少, en: Few employees }
          kind: level
          indicator: employees
          direction: below
          levels: { red: { at: 50 } }
          clear: { at: 60 }
        """;
}
