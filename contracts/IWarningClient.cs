namespace Monitor.Contracts;

/// <summary>What the hub calls on a dashboard.</summary>
public interface IWarningClient
{
    Task Update(WarningUpdate update);

    /// <summary>What was done about warnings.</summary>
    Task Marks(MarksDelta delta);
}
