namespace Monitor.Seeds;

/// <summary>An event by month indexes of the timeline.</summary>
internal sealed record PlannedEvent(EventKind Kind, int First, int Last)
{
    public bool Touches(int month) => month >= First && month <= Last;

    /// <summary>Per month: what the event leaves of the output.</summary>
    public static double[] Shape(PlannedEvent? planned, Prng random)
    {
        var shape = new double[Timeline.Months];
        Array.Fill(shape, 1);
        switch (planned?.Kind)
        {
            case EventKind.Collapse:
                var left = random.Between(0.20, 0.48);
                planned.Fill(shape, _ => left * random.Between(0.94, 1.06), recovery: 3);
                break;
            case EventKind.SlowDecline:
                var keep = 1 - random.Between(0.02, 0.04);
                planned.Fill(shape, before => before * keep, recovery: 12);
                break;
            case EventKind.Stop:
                planned.Fill(shape, _ => 0, recovery: 2);
                break;
            default:
                break;
        }

        return shape;
    }

    private void Fill(double[] shape, Func<double, double> next, int recovery)
    {
        var level = 1.0;
        for (var month = First; month <= Last; month++) shape[month] = level = next(level);
        for (var i = 1; i <= recovery && Last + i < shape.Length; i++) shape[Last + i] = level + ((1 - level) * i / (recovery + 1));
    }
}
