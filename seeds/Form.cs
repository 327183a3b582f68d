using Monitor.Contracts;

namespace Monitor.Seeds;

/// <summary>The indicators an enterprise files, in the units and on the bases it files them.</summary>
internal sealed class Form(SampleEnterprise enterprise, FirmTraits traits, Figures figures)
{
    private static readonly string[] CityBalances = ["finished_stock", "receivables", "assets", "liabilities"];
    private static readonly string[] CityFlows = ["operating_revenue", "operating_cost", "profit", "taxes", "rd_expense"];
    private static readonly string[] CountyFlows = ["operating_revenue", "operating_cost", "profit"];

    private bool City => enterprise.Tier == Tier.City;

    /// <summary>Filed every month, for the month alone.</summary>
    public IEnumerable<SubmittedReading> Monthly(int month)
    {
        yield return Money("gross_output", month, Basis.Period, withBase: true);
        yield return Money("value_added", month, Basis.Period);
        yield return Money("sales_output", month, Basis.Period);
        if (traits.ExportShare > 0) yield return Money("export_delivery", month, Basis.Period);
        yield return Electricity(month);
        yield return new("employees", figures["employees", month], "人");
        yield return Money("orders", month, Basis.Period);
        yield return new("capacity_utilisation", figures["capacity_utilisation", month], "%");
        if (City) yield break;
        yield return new("energy", figures["energy", month], "吨标准煤");
        yield return Money("investment", month, Basis.Period);
        var (product, unit) = traits.Industry.ByWeight ? ("product_volume", "吨") : ("product_count", "件");
        yield return new(product, figures["product_volume", month], unit);
    }

    /// <summary>Not filed for January: flows for the year to date, balances at the period's end.</summary>
    public IEnumerable<SubmittedReading> Financial(int month)
    {
        foreach (var flow in City ? CityFlows : CountyFlows)
            yield return Money(flow, month, Basis.YearToDate, withBase: flow == "operating_revenue");
        if (!City) yield break;
        foreach (var balance in CityBalances) yield return Money(balance, month, Basis.Period);
    }

    private SubmittedReading Money(string indicator, int month, Basis basis, bool withBase = false)
    {
        double? reported = null;
        if (withBase && traits.BaseShift is { } shift)
        {
            var lastYear = Math.Round(Figure(indicator, month - 12, basis) * (1 + shift));
            if (lastYear > 0) reported = InUnit(lastYear);
        }

        return new(indicator, InUnit(Figure(indicator, month, basis)), traits.MoneyInTenThousands ? "万元" : "千元", basis, reported);
    }

    private double Figure(string indicator, int month, Basis basis) =>
        basis == Basis.YearToDate ? figures.YearToDate(indicator, month) : figures[indicator, month];

    private double InUnit(double thousands) => traits.MoneyInTenThousands ? Math.Round(thousands / 10, 1) : thousands;

    private SubmittedReading Electricity(int month)
    {
        var used = figures["electricity", month];
        return traits.ElectricityInKwh ? new("electricity", Math.Round(used * 10_000), "千瓦时") : new("electricity", used, "万千瓦时");
    }
}
