using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;
using Monitor.Contracts;

namespace Monitor.Notifications.Email;

/// <summary>Mail over SMTP, with STARTTLS for <c>smtps</c>. The Message-ID is made of the message's key: mailboxes that drop repetitions drop them by it.</summary>
public sealed class EmailChannel(NotificationConfig config) : IChannel
{
    private const int MostBytes = 100_000;

    public ChannelKind Kind => ChannelKind.Email;
    public IReadOnlyList<(int Most, TimeSpan Span)> Limits { get; } = [(60, TimeSpan.FromMinutes(1))];
    public int MostItems => 10_000;

    public string Render(Delivery delivery) => delivery.Digest(MostBytes).Text;

    public async Task<SendOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(config.TimeoutSeconds));
        var endpoint = delivery.Endpoint;
        try
        {
            using var smtp = new SmtpClient(endpoint.Url.Host, endpoint.Url.Port > 0 ? endpoint.Url.Port : 25) { EnableSsl = endpoint.Url.Scheme == "smtps" };
            if (endpoint.User.Length > 0) smtp.Credentials = new NetworkCredential(endpoint.User, endpoint.Password);
            using var mail = new MailMessage(endpoint.From, delivery.Recipient)
            {
                Subject = delivery.Digest(0).Title,
                Body = Render(delivery),
                SubjectEncoding = Encoding.UTF8,
                BodyEncoding = Encoding.UTF8,
            };
            mail.Headers.Add("Message-ID", $"<{delivery.Key}@{mail.From!.Host}>");
            await smtp.SendMailAsync(mail, limit.Token);
            return SendOutcome.Sent("taken by the mail server");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return SendOutcome.Retry($"no answer within {config.TimeoutSeconds} s");
        }
        catch (SmtpException exception)
        {
            // Codes of 5xx are final (RFC 5321, 4.2.1); what did not get as far as a code may go better later.
            return (int)exception.StatusCode >= 500 ? SendOutcome.Refused(exception.Message) : SendOutcome.Retry(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or SocketException or InvalidOperationException)
        {
            return SendOutcome.Retry(exception.Message);
        }
        catch (FormatException exception)
        {
            return SendOutcome.Refused(exception.Message);
        }
    }
}
