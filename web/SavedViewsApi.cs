using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Views of the list of warnings under names, each caller's own.</summary>
internal static class SavedViewsApi
{
    private const int Most = 50;
    private const int LongestName = 60;
    private const int LongestQuery = 2000;

    public static void MapSavedViews(this IEndpointRouteBuilder app)
    {
        var views = app.MapGroup("/api/views").Allow(Permission.Read);
        views.MapGet("/", List).WithSummary("The caller's saved views of the list of warnings, by name");
        views.MapPut("/", Save).WithSummary("Save a view; one of that name is replaced").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        views.MapDelete("/", Delete).WithSummary("Remove a saved view").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<IReadOnlyList<SavedView>>> List(AccessScope scope, ISavedViewStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok(await store.ReadViewsAsync(scope.Id!, cancellationToken));

    private static async Task<Results<Ok<SavedView>, ProblemHttpResult>> Save(SavedViewEdit edit, AccessScope scope, ISavedViewStore store, CancellationToken cancellationToken)
    {
        var name = edit.Name.Trim();
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl)) return Problems.Bad($"name is 1 to {LongestName} characters.");
        if (edit.Query.Length > LongestQuery || edit.Query.Any(char.IsControl)) return Problems.Bad($"query is the query of the page's address, at most {LongestQuery} characters.");
        var view = new SavedView(name, edit.Query.TrimStart('?'), TimeProvider.System.GetUtcNow());
        return await store.SaveViewAsync(scope.Id!, view, Most, cancellationToken)
            ? TypedResults.Ok(view)
            : TypedResults.Problem($"There are {Most} saved views; remove one first.", statusCode: StatusCodes.Status409Conflict, title: "The view was not saved.");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Delete(string name, AccessScope scope, ISavedViewStore store, CancellationToken cancellationToken) =>
        await store.DeleteViewAsync(scope.Id!, name.Trim(), cancellationToken) ? TypedResults.NoContent() : Problems.NotFound($"There is no saved view '{name}'.");
}
