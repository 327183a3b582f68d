using System.Data.Common;
using System.Text.Json;
using Dapper;
using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Storage;

public abstract partial class SqlStore : IRosterStore
{
    public async Task AddEnterprisesAsync(IReadOnlyList<EnterpriseProfile> enterprises, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        await InsertEnterprisesAsync(connection, transaction, enterprises);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<string>> AddToRosterAsync(IReadOnlyList<EnterpriseProfile> enterprises, string why, string by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        var added = await InsertEnterprisesAsync(connection, transaction, enterprises);
        foreach (var row in added) await InsertEditAsync(connection, transaction, row.ToProfile(), 1, why, by, at);
        await transaction.CommitAsync(cancellationToken);
        return [.. added.Select(row => row.Code)];
    }

    public async Task<bool> EditRosterAsync(EnterpriseProfile enterprise, int after, string why, string by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        var newest = await connection.ExecuteScalarAsync<int>("select coalesce(max(version), 0) from roster_edits where no = @No", new { enterprise.No }, transaction);
        if (newest != after) return false;
        await InsertEditAsync(connection, transaction, enterprise, newest + 1, why, by, at);
        await connection.ExecuteAsync(
            """
            update enterprises set name = @Name, tier = @Tier, area = @Area, industry = @Industry, chains = @Chains, spring_festival = @SpringFestival, sample = @Sample,
                valid_from = @ValidFrom, valid_to = @ValidTo
            where no = @No
            """, EnterpriseRow.Of(enterprise, enterprise.No), transaction);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<IReadOnlyList<RosterVersion>> ReadRosterEditsAsync(int enterprise, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(long Version, string Document, string Why, string By, long At)>(
            "select cast(version as bigint), document, why, by_whom, at from roster_edits where no = @enterprise order by version", new { enterprise });
        return [.. rows.Select(row => new RosterVersion((int)row.Version, JsonSerializer.Deserialize<RosterEntry>(row.Document, MonitorJson.Options)!, row.Why, row.By, Micros.ToTime(row.At)))];
    }

    public async Task<(IReadOnlyList<Period> Periods, DateTimeOffset? FirstRecord, DateTimeOffset? LastRecord)> ReadFiledAsync(int enterprise, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var periods = await connection.QueryAsync<int>("select distinct period from readings where subject = @enterprise", new { enterprise });
        var (first, last) = await connection.QuerySingleAsync<(long?, long?)>(
            $"""
            select min(at), max(at) from (
                select at from stream_points where subject = @enterprise
                union all select hour * {MicrosPerHour} from stream_hours where subject = @enterprise
            ) as records
            """, new { enterprise });
        return ([.. periods.Select(Period.FromCode)], first is null ? null : Micros.ToTime(first.Value), last is null ? null : Micros.ToTime(last.Value));
    }

    private static async Task<List<EnterpriseRow>> InsertEnterprisesAsync(DbConnection connection, DbTransaction transaction, IReadOnlyList<EnterpriseProfile> enterprises)
    {
        var there = (await connection.QueryAsync<string>("select code from subjects where kind = 0", transaction: transaction)).ToHashSet();
        var next = await connection.ExecuteScalarAsync<int>("select coalesce(max(no), 0) + 1 from subjects", transaction: transaction);
        var rows = enterprises.Where(enterprise => there.Add(enterprise.Code)).Select(enterprise => EnterpriseRow.Of(enterprise, next++)).ToList();
        await connection.ExecuteAsync("insert into subjects (no, kind, code) values (@No, 0, @Code)", rows, transaction);
        await connection.ExecuteAsync(
            """
            insert into enterprises (no, name, tier, area, industry, chains, spring_festival, sample, valid_from, valid_to)
            values (@No, @Name, @Tier, @Area, @Industry, @Chains, @SpringFestival, @Sample, @ValidFrom, @ValidTo)
            """, rows, transaction);
        return rows;
    }

    private static Task<int> InsertEditAsync(DbConnection connection, DbTransaction transaction, EnterpriseProfile enterprise, int version, string why, string by, DateTimeOffset at) =>
        connection.ExecuteAsync("insert into roster_edits (no, version, document, why, by_whom, at) values (@No, @version, @document, @why, @by, @at)",
            new { enterprise.No, version, document = JsonSerializer.Serialize(enterprise.ToEntry(), MonitorJson.Options), why, by, at = Micros.Of(at) }, transaction);
}
