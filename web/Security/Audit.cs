using System.Data.Common;
using System.Threading.Channels;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;
using Monitor.Web.Ingest;

namespace Monitor.Web.Security;

/// <summary>
/// Records who did what and who saw which figures. A command is on record before its connection is free again; looks at figures are written
/// together a moment later, and a crash may lose the last of them. What a machine files is not here: each filing is a change, with who and when, and changes are only added to.
/// </summary>
internal sealed partial class Audit(IAuditStore store, ILogger<Audit> logger) : RoundService("audit", Pause, TimeProvider.System, logger)
{
    /// <summary>Under this name an endpoint says who tried, where nobody is signed in.</summary>
    public const string Who = "audit.who";

    private const int Together = 500;
    private const int MostWaiting = 20_000;
    private const int LongestText = 1000;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Channel<AuditEntry> _looks = Channel.CreateBounded<AuditEntry>(MostWaiting);
    private readonly List<AuditEntry> _writing = [];

    /// <summary>Puts a request on record, once its answer is known.</summary>
    public async Task AddAsync(HttpContext context, Registry registry, int status)
    {
        if (KindOf(context, status) is not { } kind) return;
        var scope = new AccessScope(context.User, registry);
        var entry = EntryOf(context, kind, scope.Id is null ? context.Items[Who] as string ?? "" : scope.Name, context.Request.Path + context.Request.QueryString.ToString(), status);
        if (kind == AuditKind.Figures && _looks.Writer.TryWrite(entry)) return;
        await AddAsync(entry);
    }

    /// <summary>Puts an attempt to sign in by the identity provider on record; without the query, which holds the provider's code.</summary>
    public Task AddSignInAsync(HttpContext context, string who, int status) => AddAsync(EntryOf(context, AuditKind.SignIn, who, context.Request.Path, status));

    private static AuditEntry EntryOf(HttpContext context, AuditKind kind, string who, string what, int status) =>
        new(0, TimeProvider.System.GetUtcNow(), kind, Cut(who), Principals.RoleOf(context.User), context.Connection.RemoteIpAddress?.ToString() ?? "", context.Request.Method, Cut(what), status);

    private async Task AddAsync(AuditEntry entry)
    {
        try
        {
            await store.AddAuditAsync([entry], CancellationToken.None);
        }
        catch (Exception exception) when (exception is DbException or TimeoutException)
        {
            // The answer is given: the log is where it can still be found.
            LogLost(logger, exception, entry);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        while (Take()) await WriteAsync(cancellationToken);
    }

    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        if (_writing.Count == 0) await _looks.Reader.WaitToReadAsync(stoppingToken);
        Take();
        await WriteAsync(stoppingToken);
    }

    private bool Take()
    {
        while (_writing.Count < Together && _looks.Reader.TryRead(out var entry)) _writing.Add(entry);
        return _writing.Count > 0;
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        await store.AddAuditAsync(_writing, cancellationToken);
        _writing.Clear();
    }

    /// <summary>What nobody knows the sender of is worth a record where passwords are tried, and not where it would fill the disk.</summary>
    private static AuditKind? KindOf(HttpContext context, int status)
    {
        if (status == StatusCodes.Status429TooManyRequests) return null;
        if (context.GetEndpoint()?.Metadata is not { } endpoint || endpoint.GetMetadata<OffRecord>() is not null) return null;
        if (HttpMethods.IsGet(context.Request.Method)) return status < StatusCodes.Status400BadRequest && endpoint.GetMetadata<ShowsFigures>() is not null ? AuditKind.Figures : null;
        if (HttpMethods.IsHead(context.Request.Method) || context.Request.Path.StartsWithSegments("/hub")) return null;
        if (context.Request.Path.StartsWithSegments("/api/session") || context.Request.Path.StartsWithSegments("/api/setup")) return AuditKind.SignIn;
        return context.User.Identity?.AuthenticationType switch
        {
            PersonCookie.Scheme => AuditKind.Command,
            ApiKeyHandler.SchemeName when endpoint.GetMetadata<IngestLimit>() is null => AuditKind.Command,
            _ => null,
        };
    }

    private static string Cut(string text) => (text.Length > LongestText ? text[..LongestText] : text).Replace("\0", "", StringComparison.Ordinal);

    [LoggerMessage(Level = LogLevel.Error, Message = "Not on record: {Entry}")]
    private static partial void LogLost(ILogger logger, Exception exception, AuditEntry entry);
}
