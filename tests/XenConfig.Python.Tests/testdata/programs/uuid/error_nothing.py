import uuid
x = uuid.UUID()
