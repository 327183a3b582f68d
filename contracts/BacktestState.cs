namespace Monitor.Contracts;

public enum BacktestState : byte
{
    Running = 0,
    Done = 1,
    Cancelled = 2,
    Failed = 3,
}
