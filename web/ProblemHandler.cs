using System.Data.Common;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Monitor.Hosting;
using Npgsql;

namespace Monitor.Web;

/// <summary>Tells what went wrong as RFC 9457 problem details, never with a stack trace.</summary>
internal sealed partial class ProblemHandler(IProblemDetailsService problems, ILogger<ProblemHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        var problem = ToProblem(exception);
        if (problem.Status >= StatusCodes.Status500InternalServerError) LogFailed(logger, exception, context.Request.Method, context.Request.Path);
        context.Response.StatusCode = problem.Status!.Value;
        if (problem.Status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "1";
        return await problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem, Exception = exception });
    }

    public static int StatusOf(Exception exception) => ToProblem(exception).Status!.Value;

    private static ProblemDetails ToProblem(Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } => NotExpected(json),
        BadHttpRequestException bad => new() { Status = bad.StatusCode, Title = TitleOf(bad.StatusCode), Detail = bad.Message },
        InvalidDataException bad => new() { Status = StatusCodes.Status400BadRequest, Title = "The body cannot be read.", Detail = bad.Message },
        // PostgreSQL has no NUL in a text, SQLite has.
        PostgresException { SqlState: PostgresErrorCodes.CharacterNotInRepertoire } => new()
        {
            Status = StatusCodes.Status400BadRequest,
            Title = "The request cannot be read.",
            Detail = "It holds a character that no text here has, such as U+0000. Leave it out.",
        },
        DbException or TimeoutException => Away("The database cannot be reached."),
        EnterpriseAwayException => Away("The silos do not answer."),
        _ => new() { Status = StatusCodes.Status500InternalServerError, Title = "The server failed.", Detail = "The failure is in the server's log." },
    };

    private static ProblemDetails Away(string title) => new()
    {
        Status = StatusCodes.Status503ServiceUnavailable,
        Title = title,
        Detail = "Nothing was answered as stored. Send the same request again with the same key: what was stored is not stored twice.",
    };

    private static ProblemDetails NotExpected(JsonException json) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Title = "The body is not the JSON that is expected.",
        Detail = json.Message,
        Extensions = { ["line"] = json.LineNumber + 1, ["path"] = json.Path },
    };

    private static string TitleOf(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => "The body is too large.",
        StatusCodes.Status415UnsupportedMediaType => "The content type is not supported.",
        _ => "The request cannot be read.",
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private static partial void LogFailed(ILogger logger, Exception exception, string method, PathString path);
}
