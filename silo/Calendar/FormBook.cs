namespace Monitor.Calendar;

/// <summary>The forms that enterprises file. Immutable.</summary>
public sealed class FormBook(IReadOnlyList<Form> forms)
{
    public IReadOnlyList<Form> All => forms;

    public Form? Find(string code) => forms.FirstOrDefault(form => form.Code == code);
}
