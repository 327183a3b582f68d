namespace Monitor.Hosting;

/// <summary>Where an enterprise lives does not answer. What was asked may have been done all the same: ask again with the same key.</summary>
public sealed class EnterpriseAwayException(string message, Exception inner) : Exception(message, inner);
