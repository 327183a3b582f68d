namespace Monitor.Contracts;

/// <summary>What a dashboard calls on the hub.</summary>
public interface IWarningHub
{
    /// <summary>Joins the live list. The answer is the list; every later change arrives as a delta on top of it.</summary>
    Task<WarningSnapshot> Watch();
}
