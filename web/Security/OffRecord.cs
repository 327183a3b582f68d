namespace Monitor.Web.Security;

/// <summary>Marks an endpoint that is asked while somebody types, and that stores nothing but what that one alone sees: it would drown the record of who did what.</summary>
internal sealed record OffRecord
{
    public static OffRecord Mark { get; } = new();
}
