using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;

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

    /// <param name="total">How many there are, when not all are given.</param>
    public static ProblemHttpResult Refused(HttpContext context, int status, string title, IReadOnlyList<SubmissionProblem> problems, int? total = null)
    {
        var language = LanguageOf(context);
        var errors = problems.Select(problem => new ProblemItem(problem.Code, problem.Where, problem.Message.In(language))).ToList();
        return TypedResults.Problem(errors.Count > 0 ? $"{errors[0].Where}: {errors[0].Message}" : null, statusCode: status, title: title,
            extensions: new Dictionary<string, object?> { ["errors"] = errors, ["errorCount"] = total ?? errors.Count });
    }
}
