using Dapper;
using Monitor.Contracts;

namespace Monitor.Storage;

public abstract partial class SqlStore : IAuditStore
{
    public async Task AddAuditAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync(
            "insert into audit (at, kind, who, role, address, method, path, status) values (@At, @Kind, @Who, @Role, @Address, @Method, @Path, @Status)",
            entries.Select(entry => new { At = Micros.Of(entry.At), Kind = (int)entry.Kind, entry.Who, Role = (int?)entry.Role, entry.Address, entry.Method, entry.Path, entry.Status }), transaction);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<AuditEntry>> ReadAuditAsync(AuditFilter filter, CancellationToken cancellationToken)
    {
        var conditions = new List<string> { "1 = 1" };
        if (filter.Before is not null) conditions.Add("no < @Before");
        if (filter.From is not null) conditions.Add("at >= @from");
        if (filter.Through is not null) conditions.Add("at <= @through");
        if (filter.Who is not null) conditions.Add("who = @Who");
        if (filter.What is not null) conditions.Add("path like @what escape '!'");
        if (filter.Kind is not null) conditions.Add("kind = @kind");
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<AuditRow>($"select * from audit where {string.Join(" and ", conditions)} order by no desc limit @Limit", new
        {
            filter.Before,
            filter.Who,
            filter.Limit,
            what = filter.What is { } what ? $"%{Escaped(what)}%" : null,
            kind = (int?)filter.Kind,
            from = Micros.Of(filter.From),
            through = Micros.Of(filter.Through),
        });
        return [.. rows.Select(row => row.ToEntry())];
    }

    public async Task<IReadOnlyList<string>> ReadProtectionKeysAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return (await connection.QueryAsync<string>("select xml from protection_keys")).AsList();
    }

    public async Task AddProtectionKeyAsync(string name, string xml, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync("insert into protection_keys (name, xml) values (@name, @xml)", new { name, xml });
    }

    /// <summary>Text in which nothing stands for other text.</summary>
    private static string Escaped(string text) => text.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);

    private sealed record AuditRow
    {
        public long No { get; init; }
        public long At { get; init; }
        public int Kind { get; init; }
        public string Who { get; init; } = "";
        public int? Role { get; init; }
        public string Address { get; init; } = "";
        public string Method { get; init; } = "";
        public string Path { get; init; } = "";
        public int Status { get; init; }

        public AuditEntry ToEntry() => new(No, Micros.ToTime(At), (AuditKind)Kind, Who, (Role?)Role, Address, Method, Path, Status);
    }
}
