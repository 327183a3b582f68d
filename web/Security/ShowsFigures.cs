namespace Monitor.Web.Security;

/// <summary>Marks an endpoint whose answer holds an enterprise's figures: who looks is on record.</summary>
internal sealed record ShowsFigures
{
    public static ShowsFigures Mark { get; } = new();
}
