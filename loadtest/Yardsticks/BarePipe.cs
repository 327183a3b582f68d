using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Monitor.Contracts;
using Monitor.Loadtest.Load;
using Npgsql;
using NpgsqlTypes;

namespace Monitor.Loadtest.Yardsticks;

/// <summary>
/// The least that a service of this shape can do: HTTP JSON of 1,000 readings, UTF-8 parse, COPY to a stage, upsert, commit, answer.
/// No check, no rule, no history, no outbox. What the monitor does on top of it is what the ratio of the two tells.
/// </summary>
public sealed class BarePipe : IAsyncDisposable
{
    private const string Schema =
        """
        create table if not exists figures (subject integer not null, indicator smallint not null, period integer not null, value double precision not null,
            primary key (subject, indicator, period))
        """;

    private static readonly byte[][] Codes = [.. Fleet.Form.Select(filed => System.Text.Encoding.UTF8.GetBytes(filed.Code))];

    private readonly NpgsqlDataSource _source;

    public BarePipe(string database)
    {
        // Statements are prepared and the stage stays: the yardstick pays for nothing twice.
        var settings = new NpgsqlConnectionStringBuilder(database) { MaxAutoPrepare = 10, AutoPrepareMinUsages = 2, NoResetOnClose = true };
        var builder = new NpgsqlDataSourceBuilder(settings.ToString());
        builder.UsePhysicalConnectionInitializer(_ => throw new NotSupportedException(), async connection =>
        {
            await using var stage = new NpgsqlCommand(
                "create temporary table stage (subject integer, indicator smallint, period integer, value double precision) on commit delete rows", connection);
            await stage.ExecuteNonQueryAsync();
        });
        _source = builder.Build();
    }

    public static async Task ServeAsync(string database, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        await using var pipe = new BarePipe(database);
        await using (var command = pipe._source.CreateCommand(Schema)) await command.ExecuteNonQueryAsync(cancellationToken);
        app.MapPost("/readings", pipe.TakeAsync);
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var length = (int)request.ContentLength!.Value;
        var body = ArrayPool<byte>.Shared.Rent(length);
        var rows = ArrayPool<Row>.Shared.Rent(4096);
        try
        {
            await request.Body.ReadExactlyAsync(body.AsMemory(0, length), cancellationToken);
            var count = Parse(body.AsSpan(0, length), rows);
            await StoreAsync(rows.AsMemory(0, count), cancellationToken);
            return TypedResults.Text($"{{\"stored\":{count}}}", "application/json");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
            ArrayPool<Row>.Shared.Return(rows);
        }
    }

    private static int Parse(ReadOnlySpan<byte> json, Row[] rows)
    {
        var reader = new Utf8JsonReader(json);
        var (count, subject, period, indicator) = (0, 0, 0, (short)0);
        Span<char> text = stackalloc char[11];
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (reader.ValueTextEquals("indicator"u8))
            {
                reader.Read();
                indicator = NumberOf(reader.ValueSpan);
            }
            else if (reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                rows[count++] = new(subject, indicator, period, reader.GetDouble());
            }
            else if (reader.ValueTextEquals("enterprise"u8))
            {
                reader.Read();
                subject = int.Parse(reader.ValueSpan[1..], CultureInfo.InvariantCulture);
            }
            else if (reader.ValueTextEquals("period"u8))
            {
                reader.Read();
                period = Period.Parse(text[..reader.CopyString(text)]).Code;
            }
        }

        return count;
    }

    private static short NumberOf(ReadOnlySpan<byte> code)
    {
        for (var i = 0; i < Codes.Length; i++)
        {
            if (code.SequenceEqual(Codes[i])) return (short)(i + 1);
        }

        throw new InvalidDataException("Unknown indicator.");
    }

    private async Task StoreAsync(ReadOnlyMemory<Row> rows, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using (var copy = await connection.BeginBinaryImportAsync("copy stage from stdin (format binary)", cancellationToken))
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var row = rows.Span[i];
                await copy.StartRowAsync(cancellationToken);
                await copy.WriteAsync(row.Subject, NpgsqlDbType.Integer, cancellationToken);
                await copy.WriteAsync(row.Indicator, NpgsqlDbType.Smallint, cancellationToken);
                await copy.WriteAsync(row.Period, NpgsqlDbType.Integer, cancellationToken);
                await copy.WriteAsync(row.Value, NpgsqlDbType.Double, cancellationToken);
            }

            await copy.CompleteAsync(cancellationToken);
        }

        await using (var upsert = new NpgsqlCommand(
            "insert into figures select * from stage on conflict (subject, indicator, period) do update set value = excluded.value", connection, transaction))
            await upsert.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private readonly record struct Row(int Subject, short Indicator, int Period, double Value);
}
