using Monitor.Contracts;

namespace Monitor.Hosting.Orleans.Wire;

/// <summary>
/// How what crosses between web and silos is written, so that contracts know nothing of it. Orleans' binary form: it writes a text that occurs again,
/// such as an indicator's code, once a message, and takes every number, which JSON does not.
/// </summary>
[RegisterConverter]
internal sealed class WireConverter :
    IConverter<SubmittedReading, SubmittedReadingWire>, IConverter<Submission, SubmissionWire>, IConverter<SubmissionReceipt, SubmissionReceiptWire>,
    IConverter<SubmissionProblem, SubmissionProblemWire>, IConverter<SubmissionResult, SubmissionResultWire>, IConverter<StreamRecord, StreamRecordWire>,
    IConverter<StreamBatch, StreamBatchWire>, IConverter<StreamReceipt, StreamReceiptWire>, IConverter<RecordsResult, RecordsResultWire>,
    IConverter<AlertEvidence, AlertEvidenceWire>, IConverter<ExternalAlert, ExternalAlertWire>, IConverter<AlertResult, AlertResultWire>
{
    public SubmittedReadingWire ConvertToSurrogate(in SubmittedReading value) => new(value.Indicator, value.Value, value.Unit, value.Basis, value.Base);

    public SubmittedReading ConvertFromSurrogate(in SubmittedReadingWire wire) => new(wire.Indicator, wire.Value, wire.Unit, wire.Basis, wire.Base);

    public SubmissionWire ConvertToSurrogate(in Submission value) =>
        new(value.Enterprise, value.Period.Code, value.Key, ToArray(value.Readings), value.AsOf, value.By, value.Why, value.Explanation);

    public Submission ConvertFromSurrogate(in SubmissionWire wire) => new()
    {
        Enterprise = wire.Enterprise,
        Period = Period.FromCode(wire.Period),
        Key = wire.Key,
        Readings = wire.Readings,
        AsOf = wire.AsOf,
        By = wire.By,
        Why = wire.Why,
        Explanation = wire.Explanation,
    };

    public SubmissionReceiptWire ConvertToSurrogate(in SubmissionReceipt value) =>
        new(value.Enterprise, value.Key, value.Version, value.Readings, value.Revised, value.Transitions, value.Replayed);

    public SubmissionReceipt ConvertFromSurrogate(in SubmissionReceiptWire wire) =>
        new(wire.Enterprise, wire.Key, wire.Version, wire.Readings, wire.Revised, wire.Transitions, wire.Replayed);

    public SubmissionProblemWire ConvertToSurrogate(in SubmissionProblem value) => new(value.Code, value.Where, value.Message.Zh, value.Message.En);

    public SubmissionProblem ConvertFromSurrogate(in SubmissionProblemWire wire) => new(wire.Code, wire.Where, new(wire.Zh, wire.En));

    public SubmissionResultWire ConvertToSurrogate(in SubmissionResult value) => new(value.Receipt, value.Explainable, ToArray(value.Problems));

    public SubmissionResult ConvertFromSurrogate(in SubmissionResultWire wire) => new() { Receipt = wire.Receipt, Explainable = wire.Explainable, Problems = wire.Problems };

    public StreamRecordWire ConvertToSurrogate(in StreamRecord value) => new(value.At, value.Value);

    public StreamRecord ConvertFromSurrogate(in StreamRecordWire wire) => new(wire.At, wire.Value);

    public StreamBatchWire ConvertToSurrogate(in StreamBatch value) => new(value.Indicator, value.Unit, ToArray(value.Records));

    public StreamBatch ConvertFromSurrogate(in StreamBatchWire wire) => new(wire.Indicator, wire.Unit, wire.Records);

    public StreamReceiptWire ConvertToSurrogate(in StreamReceipt value) =>
        new(value.Enterprise, value.Indicator, value.Accepted, value.Late, value.Known, value.Through, value.Transitions);

    public StreamReceipt ConvertFromSurrogate(in StreamReceiptWire wire) =>
        new(wire.Enterprise, wire.Indicator, wire.Accepted, wire.Late, wire.Known, wire.Through, wire.Transitions);

    public RecordsResultWire ConvertToSurrogate(in RecordsResult value) => new(value.Receipt, ToArray(value.Problems));

    public RecordsResult ConvertFromSurrogate(in RecordsResultWire wire) => new(wire.Receipt, wire.Problems);

    public AlertEvidenceWire ConvertToSurrogate(in AlertEvidence value) =>
        new(value.Name, value.Fingerprint, value.StartsAt, value.EndsAt, new(value.Labels), new(value.Annotations), value.Source);

    public AlertEvidence ConvertFromSurrogate(in AlertEvidenceWire wire) =>
        new(wire.Name, wire.Fingerprint, wire.StartsAt, wire.EndsAt, wire.Labels, wire.Annotations, wire.Source);

    public ExternalAlertWire ConvertToSurrogate(in ExternalAlert value) => new(value.Evidence, value.Level, value.Firing, value.Indicator);

    public ExternalAlert ConvertFromSurrogate(in ExternalAlertWire wire) => new(wire.Evidence, wire.Level, wire.Firing, wire.Indicator);

    public AlertResultWire ConvertToSurrogate(in AlertResult value) => new(value.Outcome, value.Episode);

    public AlertResult ConvertFromSurrogate(in AlertResultWire wire) => new(wire.Outcome, wire.Episode);

    private static T[] ToArray<T>(IReadOnlyList<T> list) => list as T[] ?? [.. list];
}
