using Microsoft.Extensions.Logging;

namespace Monitor.Hosting.Orleans;

/// <summary>
/// Calls from web into the cluster that outlive a silo: what is not answered because a silo went away is asked again, wherever the enterprise lives
/// by then. Every call may be made twice: submissions by their key, records by their instant, looks at due days by their outcome.
/// </summary>
internal sealed partial class ClusterCalls(ClusterConnection connection, Registry registry, ClusterConfig config, TimeProvider time, ILogger<ClusterCalls> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <exception cref="EnterpriseAwayException">No silo answered for as long as <see cref="ClusterConfig.Patience"/> says.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        RuleStamp.OfCaller = registry.Model.Stamp;
        using var limit = new CancellationTokenSource(config.Patience, time);
        while (true)
        {
            // Who waits over a connection that breaks, or beyond it for the silo that went away, would wait for nothing.
            var unbroken = connection.Unbroken;
            using var any = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token, unbroken);
            try
            {
                return await call(any.Token);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested
                && (exception is OrleansException or TimeoutException || (exception is OperationCanceledException && any.IsCancellationRequested)))
            {
                if (limit.IsCancellationRequested) throw new EnterpriseAwayException("The cluster of silos does not answer.", exception);
                LogAgain(logger, exception.Message);
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A call into the cluster is made again: {Reason}")]
    private static partial void LogAgain(ILogger logger, string reason);
}
