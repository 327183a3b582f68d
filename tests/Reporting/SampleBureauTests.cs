namespace Monitor.Tests.Reporting;

/// <summary>Tests that share one sample city, which takes half a minute to fill.</summary>
[CollectionDefinition(nameof(SampleBureauTests))]
public sealed class SampleBureauTests : ICollectionFixture<SampleBureau>;
