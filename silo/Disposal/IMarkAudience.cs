using Monitor.Contracts;

namespace Monitor.Disposal;

/// <summary>Who is told of every action on a warning, in order.</summary>
public interface IMarkAudience
{
    Task SendAsync(MarksDelta delta, CancellationToken cancellationToken);
}
