namespace Monitor.Hosting.Orleans;

/// <summary>How new the rules are that a caller knows; travels with its calls.</summary>
internal static class RuleStamp
{
    private const string Key = "rules";

    /// <summary>0 when the caller has not told.</summary>
    public static long OfCaller
    {
        get => RequestContext.Get(Key) as long? ?? 0;
        set => RequestContext.Set(Key, value);
    }
}
