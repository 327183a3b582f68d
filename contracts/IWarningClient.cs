namespace Monitor.Contracts;

/// <summary>What the hub calls on a dashboard.</summary>
public interface IWarningClient
{
    Task Update(WarningUpdate update);
}
