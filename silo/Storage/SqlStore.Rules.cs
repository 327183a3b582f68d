using Dapper;
using Monitor.Contracts;

namespace Monitor.Storage;

public abstract partial class SqlStore
{
    public async Task<IReadOnlyList<DocumentVersion>> ReadDocumentsAsync(DocumentKind kind, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Id, long Version, long State, string Document, long At, string By)>(
            $"select id, cast(version as bigint), cast(state as bigint), document, at, by_whom from {TableOf(kind)} order by id, version");
        return [.. rows.Select(row => new DocumentVersion(row.Id, (int)row.Version, (RuleState)row.State, row.Document, Micros.ToTime(row.At), row.By))];
    }

    public async Task<bool> AddDocumentAsync(DocumentKind kind, DocumentVersion version, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.ExecuteAsync(
            $"insert into {TableOf(kind)} (id, version, state, document, at, by_whom) values (@Id, @Version, @state, @Document, @at, @By) on conflict (id, version) do nothing",
            new { version.Id, version.Version, state = (int)version.State, version.Document, at = Micros.Of(version.At), version.By }) == 1;
    }

    public async Task<(long Stamp, long Swept)> ReadRuleStampAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.QuerySingleAsync<(long, long)>(
            "select (select count(*) from rules) + (select count(*) from mutes) + (select count(*) from targets) + (select count(*) from roster_edits), (select stamp from rule_sweep)");
    }

    public async Task MarkSweptAsync(long stamp, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync("update rule_sweep set stamp = @stamp where stamp < @stamp", new { stamp });
    }

    private static string TableOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Rule => "rules",
        DocumentKind.Mute => "mutes",
        DocumentKind.Channel => "channels",
        DocumentKind.Route => "routes",
        DocumentKind.Ladder => "ladders",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of document."),
    };
}
