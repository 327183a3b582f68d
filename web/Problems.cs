using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Reference;

namespace Monitor.Web;

/// <summary>Problem answers that several endpoints give.</summary>
internal static class Problems
{
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }

    public static ProblemHttpResult NotFound(string what) =>
        TypedResults.Problem(what, statusCode: StatusCodes.Status404NotFound, title: "There is no such thing.");

    public static ProblemHttpResult Bad(string what) => TypedResults.Problem(what, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>The language that the caller likes best; English when it names none.</summary>
    public static string LanguageOf(HttpContext context) =>
        context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1).FirstOrDefault()?.Value.Value ?? "en";

    /// <summary>An edit of a document was refused: where, as a JSON pointer into it, and what to change.</summary>
    /// <param name="under">Where the document lies in the body.</param>
    public static ProblemHttpResult Refused(SeedException fault, string title, string under = "") => TypedResults.Problem(fault.Message, title: title,
        statusCode: fault.Field == "version" ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
        extensions: fault.Field is null ? null : new Dictionary<string, object?>
        {
            ["errors"] = new[] { new ProblemItem($"{fault.Field}.wrong", $"{under}/{fault.Field.Replace('.', '/')}", fault.What) },
            ["errorCount"] = 1,
        });

    /// <param name="total">How many there are, when not all are given.</param>
    public static ProblemHttpResult Refused(HttpContext context, int status, string title, IReadOnlyList<SubmissionProblem> problems, int? total = null)
    {
        var language = LanguageOf(context);
        var errors = problems.Select(problem => new ProblemItem(problem.Code, problem.Where, problem.Message.In(language))).ToList();
        return TypedResults.Problem(errors.Count > 0 ? $"{errors[0].Where}: {errors[0].Message}" : null, statusCode: status, title: title,
            extensions: new Dictionary<string, object?> { ["errors"] = errors, ["errorCount"] = total ?? errors.Count });
    }
}
