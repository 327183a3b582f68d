using Monitor.Contracts;

namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct SubmissionWire(string Enterprise, int Period, string Key, SubmittedReading[] Readings, DateTimeOffset? AsOf, string By, string Why, string Explanation);
