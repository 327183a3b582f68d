namespace Monitor.Contracts;

/// <summary>How the disposal of a warning stands after its actions.</summary>
public sealed record DisposalState
{
    /// <summary>Before anything was done.</summary>
    public static DisposalState New { get; } = new();

    /// <summary>Number of the last action; 0 before the first.</summary>
    public int Version { get; init; }
    public DisposalStage Stage { get; init; }

    /// <summary>When somebody first took notice: by acknowledging, dispatching or closing.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }
    public string AcknowledgedBy { get; init; } = "";
    public string Assignee { get; init; } = "";

    /// <summary>The unit last dispatched to.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The last day for the unit's answer.</summary>
    public DateOnly? Due { get; init; }
    public string DispatchedBy { get; init; } = "";

    /// <summary>When it was first dispatched.</summary>
    public DateTimeOffset? DispatchedAt { get; init; }

    /// <summary>When it was first answered.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }
}
