namespace Monitor.Contracts;

public enum ReportRunState : byte
{
    Running = 0,
    Done = 1,
    Failed = 2,
    Cancelled = 3,
}
