namespace Monitor.Rules.Backtests;

/// <summary>An event on an enterprise's <see cref="MonthAxis"/>.</summary>
internal sealed record EventSpan(KnownEvent Event, int First, int Last, EventWindow Window)
{
    /// <summary>A warning raised here is a hit.</summary>
    public bool IsHitBy(int raised) => raised >= First - Window.Before && raised <= First + Window.Tolerance;

    /// <summary>A warning raised here is no false alarm.</summary>
    public bool Covers(int month) => month >= First - Window.Before && month <= Math.Max(Last + Window.After, First + Window.Tolerance);

    /// <summary>There was something to see: the rule had evidence by the window's end, and not only before its beginning.</summary>
    public bool IsJudged(IReadOnlySet<int> months) =>
        months.Count > 0 && months.Min() <= First + Window.Tolerance && months.Max() >= First - Window.Before;
}
