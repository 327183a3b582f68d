using System.Data.Common;
using System.Globalization;
using Dapper;
using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Storage;

/// <summary>Reading enterprises back into memory, many at once.</summary>
public abstract partial class SqlStore
{
    public async Task<IReadOnlyList<EnterpriseState>> ReadStatesAsync(IReadOnlyList<EnterpriseProfile> profiles, MonitorModel model, CancellationToken cancellationToken)
    {
        if (profiles.Count == 0) return [];
        // Numbers, not texts: they can stand in the statement.
        var subjects = string.Join(',', profiles.Select(profile => profile.No.ToString(CultureInfo.InvariantCulture)));
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await BeginSnapshotAsync(connection, cancellationToken);
        var stamps = new Dictionary<int, List<SubmissionStamp>>();
        await ReadAsync(connection, transaction,
            $"select subject, key, content_hash, as_of, readings, revised, transitions from changes where subject in ({subjects}) order by subject, version",
            row => Of(stamps, row.GetInt32(0)).Add(new(row.GetInt64(3), SubmissionContent.HashOfKey(row.GetString(1)), row.GetInt64(2), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6))),
            cancellationToken);
        var readings = new Dictionary<int, List<(int Version, ReadingVersion Reading)>>();
        await ReadAsync(connection, transaction,
            $"select subject, version, indicator, basis, period, value, base from readings where subject in ({subjects})",
            row => Of(readings, row.GetInt32(0)).Add((row.GetInt32(1),
                new(row.GetInt16(2), Period.FromCode(row.GetInt32(4)), (Basis)row.GetInt16(3), row.GetDouble(5), row.IsDBNull(6) ? double.NaN : row.GetDouble(6)))),
            cancellationToken);
        var episodes = (await connection.QueryAsync<StepRow>(new CommandDefinition(
            $"select subject, {StepColumns} from episodes where subject in ({subjects}) order by subject, episode", transaction: transaction, cancellationToken: cancellationToken)))
            .ToLookup(row => row.Subject, row => row.ToTransition());
        var streams = (await connection.QueryAsync<StreamRow>(new CommandDefinition(
            $"select {StreamRow.Columns} from streams where subject in ({subjects})", transaction: transaction, cancellationToken: cancellationToken)))
            .ToLookup(row => row.Subject, row => row.ToStream());
        return [.. profiles.Select(profile => EnterpriseState.Rebuild(profile, model, stamps.GetValueOrDefault(profile.No, []), readings.GetValueOrDefault(profile.No, []), episodes[profile.No],
            streams[profile.No]))];
    }

    private static List<T> Of<T>(Dictionary<int, List<T>> lists, int subject) => lists.TryGetValue(subject, out var list) ? list : lists[subject] = [];

    private static async Task ReadAsync(DbConnection connection, DbTransaction transaction, string sql, Action<DbDataReader> take, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) take(reader);
    }
}
