using Monitor.Contracts;

namespace Monitor.Hosting;

/// <summary>Who is told of every change of the board, in order.</summary>
public interface IWarningAudience
{
    Task SendAsync(WarningDelta delta, CancellationToken cancellationToken);
}
