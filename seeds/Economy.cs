namespace Monitor.Seeds;

/// <summary>What enterprises of an industry or an area have in common, month by month: one autoregression each.</summary>
internal sealed class Economy(ulong seed)
{
    private const double Memory = 0.7;
    private const double IndustryShock = 0.008;
    private const double AreaShock = 0.005;
    private readonly Dictionary<string, double[]> _industries = [];
    private readonly Dictionary<string, double[]> _areas = [];

    /// <returns>Multiplies output of the month.</returns>
    public double Factor(string industry, string area, int month) =>
        (1 + Path(_industries, "industry:", industry, IndustryShock)[month]) * (1 + Path(_areas, "area:", area, AreaShock)[month]);

    private double[] Path(Dictionary<string, double[]> paths, string kind, string code, double shock)
    {
        if (paths.TryGetValue(code, out var path)) return path;
        var random = new Prng(seed, kind + code);
        path = new double[Timeline.Months];
        var level = 0.0;
        for (var month = 0; month < path.Length; month++) path[month] = level = (Memory * level) + (shock * random.Normal());
        return paths[code] = path;
    }
}
