import uuid
x = uuid.UUID('1234')
