namespace Monitor.Contracts;

/// <summary>Who is signed in, and what that person may see and do.</summary>
/// <param name="Name">The name of the account or key.</param>
/// <param name="DisplayName">What others read: who did something is recorded by it.</param>
/// <param name="Area">Code of the one area that may be seen; absent when there is no such limit.</param>
/// <param name="Enterprise">Code of the one enterprise that may be seen; absent when there is no such limit.</param>
/// <param name="HasAuthenticator">Signing in asks for a code of an authenticator.</param>
public sealed record SessionView(string Name, string DisplayName, Role Role, string? Area, string? Enterprise, IReadOnlyList<Permission> Permissions, bool HasAuthenticator);
