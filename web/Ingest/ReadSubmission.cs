using System.Text.Json;
using Monitor.Contracts;

namespace Monitor.Web.Ingest;

/// <summary>A submission of a batch, or why it could not be read.</summary>
internal readonly record struct ReadSubmission(Submission? Submission, JsonException? Fault);
