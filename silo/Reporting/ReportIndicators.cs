namespace Monitor.Reporting;

/// <summary>The catalogue's codes that reports speak of. One that an installation's catalogue lacks is left out.</summary>
public static class ReportIndicators
{
    /// <summary>What firms are said to grow or fall by.</summary>
    public const string Main = "gross_output";

    public const string ValueAdded = "value_added";
    public const string SalesRatio = "sales_ratio";
    public const string Profit = "profit";

    /// <summary>The table of main indicators, in its order.</summary>
    public static IReadOnlyList<string> Overview { get; } =
    [
        Main, ValueAdded, "sales_output", SalesRatio, "export_delivery", "orders", "electricity", "energy", "investment", "employees",
        "operating_revenue", Profit, "profit_margin",
    ];

    /// <summary>What is forecast.</summary>
    public static IReadOnlyList<string> Outlook { get; } = [Main, ValueAdded];
}
